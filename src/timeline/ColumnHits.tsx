import styles from './ColumnHits.module.css';
import type { Doors } from './doors.ts';
import type { Frame } from './frame.ts';
import type { Stop } from './stops.ts';

/** Each column as the pointer meets it: as high as its side, however short the column. A click opens its visits. */
export function ColumnHits({
  stops,
  frame,
  doors,
}: {
  readonly stops: readonly Stop[];
  readonly frame: Frame;
  readonly doors: Doors;
}) {
  const { rulerTop, rulerBottom, height } = frame;
  const sides = {
    inbound: { y: 0, height: rulerTop },
    joint: { y: rulerTop, height: rulerBottom - rulerTop },
    outbound: { y: rulerBottom, height: height - rulerBottom },
  };
  return (
    <g>
      {stops.map(
        (stop) =>
          stop.kind === 'bin' && (
            <a
              key={stop.id}
              href={doors({ direction: [stop.direction], days: stop.bin })}
              tabIndex={-1}
              data-stop={stop.id}
            >
              <rect
                className={styles['hit']}
                x={stop.box.left}
                width={stop.box.right - stop.box.left}
                {...sides[stop.direction]}
              />
            </a>
          ),
      )}
    </g>
  );
}
