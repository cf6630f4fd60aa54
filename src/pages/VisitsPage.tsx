import { Chips } from '../filters/Chips.tsx';
import { FacetRail } from '../filters/FacetRail.tsx';
import { FilterSheet } from '../filters/FilterSheet.tsx';
import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { LoosenFilters } from '../filters/LoosenFilters.tsx';
import { SearchBox } from '../filters/SearchBox.tsx';
import { yearCounts } from '../insight/year-counts.ts';
import { withoutTime } from '../query/choose.ts';
import { select } from '../query/select.ts';
import { useView } from '../query/use-view.ts';
import { useRegister } from '../source/use-register.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { lexicon } from '../words/lexicon.ts';
import { FoundBeside } from './FoundBeside.tsx';
import { narrowedBy } from './narrowed-by.ts';
import { useTimeSpan } from './use-time-span.ts';
import styles from './VisitsPage.module.css';
import { VisitsResult } from './VisitsResult.tsx';
import { VisitsShown } from './VisitsShown.tsx';
import { wholeSpan } from './whole-span.ts';

/** All visits, or those that are asked for: filters, what they come to, and the same selection as timeline and list. */
export function VisitsPage() {
  const { words } = useLanguage();
  const narrow = useNarrow();
  const register = useRegister();
  const address = useView(register);
  const { view, ignored, change, href } = address;
  const [span, setSpan] = useTimeSpan(address, wholeSpan(register));
  const { visits, counts } = select(register, view, lexicon);
  const filters = { register, view, counts, change };
  // A timeline shows its own time: what is only outside it is not pale, and stays as it is while the span moves.
  const fits = select(register, { ...view, from: null, to: null }, lexicon).visits;
  const timeless = select(register, withoutTime(view), lexicon).visits;
  const bars = yearCounts(timeless, register.firstYear, register.lastYear);
  return (
    <>
      <PageHead title={words.visits.title} actions={<CopyLink />} />
      <IgnoredNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      <VisuallyHidden>
        <span role="status">{words.visits.shownOf(visits.length, register.visits.length)}</span>
      </VisuallyHidden>
      <div className={styles['browse']}>
        <div className={styles['ask']}>
          <SearchBox
            q={view.q}
            onSearch={(q, options) => change({ q }, options)}
            label={words.filters.searchLabel}
            placeholder={words.filters.searchHint}
            clearLabel={words.filters.clearSearch}
          />
          {narrow && <FilterSheet {...filters} shown={visits.length} />}
        </div>
        {!narrow && (
          <div className={styles['rail']}>
            <FacetRail {...filters} bars={bars} />
          </div>
        )}
        <div className={styles['found']}>
          <Chips register={register} view={view} change={change} />
          {visits.length === 0 ? (
            <LoosenFilters register={register} view={view} change={change} href={href} />
          ) : (
            <VisitsResult visits={visits} register={register} view={view} href={href} />
          )}
          <FoundBeside register={register} q={view.q} />
          <PanelBoundary name={words.timeline.title}>
            <Timeline
              register={register}
              visits={register.visits}
              {...(fits.length < register.visits.length && { matches: new Set(fits.map((v) => v.id)) })}
              span={span}
              onSpan={setSpan}
              compact
              hrefOf={(filter) => href(narrowedBy(view, filter))}
            />
          </PanelBoundary>
          {visits.length > 0 && (
            <VisitsShown visits={visits} register={register} view={view} change={change} />
          )}
        </div>
      </div>
    </>
  );
}
