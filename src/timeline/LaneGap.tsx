import { monthsBetween } from '../records/day.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Gap } from './Gap.tsx';
import { laneLine } from './lane-layout.ts';
import type { DrawnLane } from './lane-stops.ts';
import { type Scale, xOf } from './scale.ts';
import type { Measure } from './text-width.ts';

/** Silence shorter than this, in months, is not told. */
const LONG = 12;
const SIZE = 12.5;

/** "Nothing on record for 5 years 7 months", from the last visit of a lane to the as-of day, where there is room to say it. */
export function LaneGap({
  drawn: { lane, top, room: rows, crowd },
  scale,
  measure,
}: {
  readonly drawn: DrawnLane;
  readonly scale: Scale;
  readonly measure: Measure;
}) {
  const { words } = useLanguage();
  const { asOf, time } = crowd.register;
  const from = lane.rows.reduce(
    (last, row) => Math.max(last, time.dates.latest[time.date[row] ?? 0] ?? last),
    0,
  );
  const months = monthsBetween(from, asOf);
  if (months < LONG) return null;
  const text = words.lanes.gap(words.dates.duration(months));
  const room = Math.min(scale.x1, xOf(scale, asOf)) - Math.max(scale.x0, xOf(scale, from + 1)) - 20;
  if (room < measure(text, SIZE, 'sans')) return null;
  return <Gap gap={{ from, to: asOf, text }} scale={scale} y={top + laneLine(rows)} measure={measure} />;
}
