import { visitTexts } from '../query/search/match.ts';
import { termsOf } from '../query/search/terms.ts';
import { shapes, sorts, type View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Segment } from '../ui/Segment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisitList } from '../visits/VisitList.tsx';
import type { Asked } from '../visits/VisitRow.tsx';
import { VisitTable } from '../visits/VisitTable.tsx';
import { lexicon } from '../words/lexicon.ts';
import { findingOf } from './finding.ts';
import styles from './VisitsPage.module.css';

/** The selected visits one by one, as a list by year or as a table. */
export function VisitsShown({
  visits,
  register,
  view,
  change,
}: {
  readonly visits: readonly Visit[];
  readonly register: Register;
  readonly view: View;
  readonly change: (patch: Partial<View>) => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.visits;
  const finding = findingOf(termsOf(view.q), () => visitTexts(register, lexicon), lang, words);
  const asked: Asked = {
    themes: view.facets.get('theme') ?? [],
    ...(finding && {
      find: finding.find,
      where: (visit) => finding.where(visit, [say(visit.title, lang).text]),
    }),
  };
  return (
    <>
      <div className={styles['tools']}>
        <span>{own.grouped[view.sort]}</span>
        <Segment
          label={own.orderLabel}
          options={sorts.map((id) => ({ id, label: own.order[id] }))}
          value={view.sort}
          onChange={(sort) => change({ sort })}
        />
        <Segment
          label={own.viewLabel}
          options={shapes.map((id) => ({ id, label: own.views[id] }))}
          value={view.as}
          onChange={(as) => change({ as })}
        />
      </div>
      <PanelBoundary name={own.views[view.as]}>
        {view.as === 'list' ? (
          <VisitList visits={visits} register={register} order={view.sort} asked={asked} />
        ) : (
          <VisitTable visits={visits} register={register} order={view.sort} asked={asked} />
        )}
      </PanelBoundary>
    </>
  );
}
