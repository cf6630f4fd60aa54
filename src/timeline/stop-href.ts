import { paths } from '../query/paths.ts';
import type { Doors } from './doors.ts';
import type { Stop } from './stops.ts';

/** Where a stop leads: to its visit, or to the list of those it stands for. */
export function stopHref(stop: Stop, doors: Doors): string {
  if (stop.kind === 'visit') return paths.visit(stop.visit.id);
  if (stop.kind === 'more') return doors({ visit: stop.marks.map((mark) => mark.visit.id) });
  return doors({
    ...stop.filter,
    direction: [stop.direction],
    days: { from: stop.bin.from, to: stop.bin.to },
  });
}
