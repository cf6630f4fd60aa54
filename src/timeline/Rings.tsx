import { Halo } from './Halo.tsx';
import type { Layout } from './layout.ts';
import type { Stop } from './stops.ts';
import type { PickedControl } from './use-picked.ts';

/** The rings round what is chosen, under the hand too; columns have theirs once they stand still. */
export function Rings({
  layout,
  stops,
  chosen: { picked, ids },
  fade,
}: {
  readonly layout: Layout;
  readonly stops: readonly Stop[];
  readonly chosen: PickedControl;
  readonly fade: string;
}) {
  const { frame, marks } = layout;
  return (
    <g>
      {marks.map(
        (mark) =>
          picked?.mask[mark.at] === 1 && (
            <Halo
              key={mark.visit.id}
              stop={{ kind: 'visit', direction: mark.visit.direction, mark }}
              frame={frame}
              fade={fade}
              focused
            />
          ),
      )}
      {stops.map(
        (stop) =>
          stop.kind === 'bin' &&
          ids.has(stop.id) && <Halo key={stop.id} stop={stop} frame={frame} fade={fade} focused />,
      )}
    </g>
  );
}
