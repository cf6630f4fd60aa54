import { useMemo } from 'react';
import { StillLanes } from '../../timeline/StillLanes.tsx';
import { StillTimeline } from '../../timeline/StillTimeline.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { askedVisits, crowdAsked } from './asked-visits.ts';
import type { FigureProps } from './figure.ts';
import { lanesBy } from './lanes-by.ts';

/** The timeline of a view. */
export function TimelineDrawn({ register, href }: FigureProps) {
  const { words } = useLanguage();
  const asked = useMemo(() => askedVisits(register, href, words), [register, href, words]);
  const { rows, span, lanes } = asked;
  const crowd = useMemo(() => crowdAsked(register, { rows }), [register, rows]);
  const set = useMemo(
    () =>
      lanes && {
        ...lanesBy(lanes.by, register, words),
        order: lanes.order,
        folded: new Set(lanes.folded),
      },
    [lanes, register, words],
  );
  return set ? (
    <StillLanes crowd={crowd} lanes={set} span={span} />
  ) : (
    <StillTimeline register={register} rows={rows} span={span} />
  );
}
