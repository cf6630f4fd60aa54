import { memo, useEffect, useRef, useState } from 'react';
import styles from './ColumnHits.module.css';
import { columnAt, type Point, placeIn } from './column-under.ts';
import type { Doors } from './doors.ts';
import { stopHref } from './stop-href.ts';
import type { Stop } from './stops.ts';

/**
 * The column under the pointer as a link to its visits; it follows the pointer, since a link for each of hundreds of
 * columns would cost more than all that is seen. It stays where it was while the drawing moves under the hand, which
 * then has hold of it.
 */
export const ColumnHits = memo(function ColumnHits({
  stops,
  doors,
}: {
  readonly stops: readonly Stop[];
  readonly doors: Doors;
}) {
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState<Point | null>(null);
  // Talks to the drawing around it, over which the pointer goes.
  useEffect(() => {
    const drawing = group.current?.ownerSVGElement;
    if (!drawing) return;
    const follow = (event: PointerEvent) => setAt(placeIn(drawing, event));
    const leave = () => setAt(null);
    drawing.addEventListener('pointerdown', follow);
    drawing.addEventListener('pointermove', follow);
    drawing.addEventListener('pointerleave', leave);
    return () => {
      drawing.removeEventListener('pointerdown', follow);
      drawing.removeEventListener('pointermove', follow);
      drawing.removeEventListener('pointerleave', leave);
    };
  }, []);
  const under = at && columnAt(stops, at);
  return (
    <g ref={group}>
      {under && (
        <a href={stopHref(under, doors)} tabIndex={-1} data-stop={under.id}>
          <rect
            className={styles['hit']}
            x={under.reach.left}
            y={under.reach.top}
            width={Math.max(0, under.reach.right - under.reach.left)}
            height={under.reach.bottom - under.reach.top}
          />
        </a>
      )}
    </g>
  );
});
