import { memo } from 'react';
import styles from './ColumnHits.module.css';
import type { Doors } from './doors.ts';
import { stopHref } from './stop-href.ts';
import type { Stop } from './stops.ts';

/** Where columns are met: their own height, or all of their side of the ruler. Px. */
export interface HitSides {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/**
 * Each column as the pointer meets it: as high as its side, however short the column. A click opens its visits. They
 * stay where they were while the drawing moves under the hand, which then has hold of it.
 */
export const ColumnHits = memo(function ColumnHits({
  stops,
  doors,
  top,
  bottom,
  height,
}: {
  readonly stops: readonly Stop[];
  readonly doors: Doors;
  /** The edges of the ruler and the height of the drawing, px; in lanes there are none. */
} & Partial<HitSides>) {
  const sideOf = ({ direction, box }: Stop) => {
    if (top === undefined || bottom === undefined || height === undefined)
      return { y: box.top, height: box.bottom - box.top };
    if (direction === 'inbound') return { y: 0, height: top };
    return direction === 'joint' ? { y: top, height: bottom - top } : { y: bottom, height: height - bottom };
  };
  return (
    <g>
      {stops.map(
        (stop) =>
          stop.kind === 'bin' && (
            <a key={stop.id} href={stopHref(stop, doors)} tabIndex={-1} data-stop={stop.id}>
              <rect
                className={styles['hit']}
                x={stop.box.left}
                width={Math.max(0, stop.box.right - stop.box.left)}
                {...sideOf(stop)}
              />
            </a>
          ),
      )}
    </g>
  );
});
