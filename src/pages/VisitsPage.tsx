import { useMemo, useState } from 'react';
import { Chips } from '../filters/Chips.tsx';
import { FacetRail } from '../filters/FacetRail.tsx';
import { FilterSheet } from '../filters/FilterSheet.tsx';
import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { SearchBox } from '../filters/SearchBox.tsx';
import { yearCountsOfDates } from '../insight/year-counts.ts';
import { useView } from '../query/use-view.ts';
import { useRegister } from '../source/use-register.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Soon } from '../ui/Soon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { ShownContext } from '../ui/use-shown.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { AddToMeeting } from './AddToMeeting.tsx';
import { ExportVisits } from './ExportVisits.tsx';
import { FoundBeside } from './FoundBeside.tsx';
import { LaneChoice } from './LaneChoice.tsx';
import { maskOfRows } from './mask-of.ts';
import { narrowedBy } from './narrowed-by.ts';
import { PeriodDoor } from './PeriodDoor.tsx';
import { shownText } from './shown-text.ts';
import { periodDoors } from './timeline-tools.ts';
import { useLaneSet } from './use-lane-set.ts';
import { useSelection } from './use-selection.ts';
import { useTimeSpan } from './use-time-span.ts';
import styles from './VisitsPage.module.css';
import { VisitsResult } from './VisitsResult.tsx';
import { VisitsShown } from './VisitsShown.tsx';
import { wholeSpan } from './whole-span.ts';

const LoosenFilters = lazyPart(async () => (await import('../filters/LoosenFilters.tsx')).LoosenFilters);

/** All visits, or those that are asked for: filters, what they come to, and the same selection as timeline and list. */
export function VisitsPage() {
  const { lang, words } = useLanguage();
  const narrow = useNarrow();
  const register = useRegister();
  const address = useView(register);
  const { view, ignored, change, href } = address;
  const [span, setSpan, filter] = useTimeSpan(address, wholeSpan(register));
  const lanes = useLaneSet(register, view, change);
  const [near, setNear] = useState(false);
  const { selection, searching } = useSelection(register, view, near);
  const { rows, counts, fits, fitting, timeless } = selection;
  const all = register.time.length;
  const filters = { register, view, counts, change };
  // A timeline shows its own time: what is only outside it is not pale, and stays as it is while the span moves.
  const inTimeline = filter.on ? fitting : rows.length;
  const matches = useMemo(
    () => (inTimeline === all ? null : filter.on ? fits : maskOfRows(all, rows)),
    [inTimeline, all, filter.on, fits, rows],
  );
  const bars = useMemo(
    () => yearCountsOfDates(register.time.dates, timeless, register.firstYear, register.lastYear),
    [register, timeless],
  );
  return (
    <>
      <PageHead
        title={words.visits.title}
        actions={
          <>
            <CopyLink />
            <ExportVisits chosen={rows} register={register} />
          </>
        }
      />
      <IgnoredNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      <VisuallyHidden>
        <span role="status">{words.visits.shownOf(rows.length, all)}</span>
      </VisuallyHidden>
      <div className={styles['browse']}>
        <div className={styles['ask']}>
          <SearchBox
            q={view.q}
            onNear={() => setNear(true)}
            onSearch={(q, options) => change({ q }, options)}
            label={words.filters.searchLabel}
            placeholder={words.filters.searchHint}
            clearLabel={words.filters.clearSearch}
          />
          {narrow && <FilterSheet {...filters} shown={rows.length} />}
        </div>
        {!narrow && (
          <div className={styles['rail']}>
            <FacetRail {...filters} bars={bars} />
          </div>
        )}
        <div className={styles['found']}>
          <div className={styles['asked']}>
            <Chips register={register} view={view} change={change} />
            <PeriodDoor register={register} view={view} />
          </div>
          {searching ? (
            <p className={styles['searching']} aria-busy="true">
              {words.visits.searching(all)}
            </p>
          ) : rows.length === 0 ? (
            <Soon fallback={<div aria-busy="true" />}>
              <LoosenFilters register={register} view={view} change={change} href={href} />
            </Soon>
          ) : (
            <VisitsResult rows={rows} register={register} view={view} href={href} />
          )}
          <FoundBeside register={register} q={view.q} />
          <ShownContext value={shownText(view, register, lang, words)}>
            <PanelBoundary name={words.timeline.title}>
              <Timeline
                register={register}
                matches={matches}
                span={span}
                onSpan={setSpan}
                compact
                beside={<LaneChoice view={view} change={change} />}
                lanes={lanes}
                tools={{
                  filter,
                  periodDoor: periodDoors(address),
                  exporter: (rows) => <ExportVisits chosen={rows} register={register} />,
                  more: <AddToMeeting figure="timeline" quiet />,
                }}
                hrefOf={(filter) => href(narrowedBy(view, filter))}
              />
            </PanelBoundary>
          </ShownContext>
          {rows.length > 0 && <VisitsShown rows={rows} register={register} view={view} change={change} />}
        </div>
      </div>
    </>
  );
}
