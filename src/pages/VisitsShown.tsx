import { useMemo } from 'react';
import { shapes, sorts, type View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { visitsAt } from '../records/visits-at.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Segment } from '../ui/Segment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisitList } from '../visits/VisitList.tsx';
import type { Asked } from '../visits/VisitRow.tsx';
import { VisitTable } from '../visits/VisitTable.tsx';
import { useSearchKit } from './use-search-kit.ts';
import styles from './VisitsPage.module.css';

/** A table longer than this is no table to look through; it says how many it leaves out. */
const TABLE = 500;

/** The selected visits one by one, as a list by year or as a table. */
export function VisitsShown({
  rows,
  register,
  view,
  change,
}: {
  /** Places of the visits in the register, ascending. */
  readonly rows: Uint32Array;
  readonly register: Register;
  readonly view: View;
  readonly change: (patch: Partial<View>) => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.visits;
  const kit = useSearchKit(view.q);
  const themes = view.facets.get('theme')?.join(' ');
  const asked = useMemo((): Asked => {
    const finding = kit?.finding(register, view.q, lang, words);
    return {
      themes: themes?.split(' ') ?? [],
      ...(finding && {
        find: finding.find,
        where: (visit) => finding.where(visit, [say(visit.title, lang).text]),
      }),
    };
  }, [kit, register, view.q, themes, lang, words]);
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
          <VisitList rows={rows} register={register} order={view.sort} asked={asked} />
        ) : (
          <>
            {rows.length > TABLE && (
              <p className={styles['cut']}>{own.tableCut[view.sort](TABLE, rows.length)}</p>
            )}
            <VisitTable
              visits={visitsAt(register, view.sort === 'newest' ? rows.slice(-TABLE) : rows.slice(0, TABLE))}
              register={register}
              order={view.sort}
              asked={asked}
            />
          </>
        )}
      </PanelBoundary>
    </>
  );
}
