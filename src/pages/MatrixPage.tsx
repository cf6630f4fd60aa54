import { useDeferredValue } from 'react';
import { Chips } from '../filters/Chips.tsx';
import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { visitsHref } from '../query/matrix-door.ts';
import { paths } from '../query/paths.ts';
import { useMatrixView } from '../query/use-matrix-view.ts';
import type { View } from '../query/view.ts';
import { useRegister } from '../source/use-register.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { AddToMeeting } from './AddToMeeting.tsx';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixFilters } from './MatrixFilters.tsx';
import styles from './MatrixPage.module.css';
import { MatrixReady } from './MatrixReady.tsx';
import { MatrixShown } from './MatrixShown.tsx';
import { SaveMatrix } from './SaveMatrix.tsx';
import { useSelection } from './use-selection.ts';

/** Visits over two axes, the empty cells shown: what was done with whom on what, in each plan. */
export function MatrixPage() {
  const { words } = useLanguage();
  const own = words.matrix;
  const register = useRegister();
  const { view, ignored, change, href } = useMatrixView(register);
  const { selection, searching } = useSelection(register, view.asked);
  const { rows, counts } = selection;
  const ask = (patch: Partial<View>) => change({ asked: { ...view.asked, ...patch } });
  // What is asked shows at once; the matrix follows when it is drawn, and holds nothing up meanwhile.
  const soon = useDeferredValue(
    <MatrixShown
      register={register}
      view={view}
      change={change}
      href={href}
      aside={
        <span role="status">
          {rows.length > 0 && (
            <Sentence parts={own.asList(rows.length)} doors={{ list: visitsHref(view.asked) }} />
          )}
        </span>
      }
    />,
  );
  return (
    <>
      <PageHead
        eyebrow={<Link href={paths.themes()}>{words.themes.title}</Link>}
        title={own.title}
        actions={
          <>
            <CopyLink />
            <SaveMatrix register={register} view={view} />
            {rows.length > 0 && <AddToMeeting figure="matrix" />}
          </>
        }
      />
      <IgnoredNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      <MatrixReady register={register} view={view} />
      <div className={styles['ask']}>
        <MatrixControls view={view} change={change} />
        <MatrixFilters
          register={register}
          view={view.asked}
          counts={counts}
          change={ask}
          shown={rows.length}
        />
      </div>
      <div className={styles['chips']}>
        <Chips register={register} view={view.asked} change={ask} />
      </div>
      <PanelBoundary name={own.title}>
        {searching ? (
          <p className={styles['searching']} role="status">
            {words.visits.searching(register.time.length)}
          </p>
        ) : (
          soon
        )}
      </PanelBoundary>
    </>
  );
}
