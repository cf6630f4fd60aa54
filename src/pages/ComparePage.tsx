import { askedInVain } from '../filters/asked-in-vain.ts';
import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { commonOf } from '../insight/compare.ts';
import { MOST_COMPARED } from '../query/compare-view.ts';
import type { Ignored } from '../query/params.ts';
import { paths } from '../query/paths.ts';
import { useCompareView } from '../query/use-compare-view.ts';
import { useRegister } from '../source/use-register.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { CompareStack } from '../visits/CompareStack.tsx';
import { CompareTable } from '../visits/CompareTable.tsx';
import { AddToMeeting } from './AddToMeeting.tsx';

/** A few visits beside one another: what they share, and where they differ. */
export function ComparePage() {
  const { words } = useLanguage();
  const own = words.compare;
  const narrow = useNarrow();
  const register = useRegister();
  const { view, ignored, change } = useCompareView(register);
  const visits = view.visit.slice(0, MOST_COMPARED).flatMap((id) => register.visitById.get(id) ?? []);
  const more = view.visit.length - visits.length;
  const { themes, partners, people } = commonOf(visits);
  const Compared = narrow ? CompareStack : CompareTable;
  const close = () => change({}, { replace: true });
  return (
    <>
      <PageHead
        title={words.app.pages.compare}
        sub={visits.length > 1 ? own.common(visits.length, themes, partners, people) : undefined}
        actions={
          visits.length > 0 && (
            <>
              <CopyLink />
              <AddToMeeting figure="compare" />
              <ButtonLink href={paths.visits({ visit: view.visit })}>{own.inList}</ButtonLink>
            </>
          )
        }
      />
      <Missing ids={ignored.filter(({ key }) => key === 'visit')} onClose={close} />
      <IgnoredNotice ignored={ignored.filter(({ key }) => key !== 'visit')} onClose={close} />
      {more > 0 && <p>{own.tooMany(MOST_COMPARED, more)}</p>}
      {visits.length < 2 && (
        <EmptyState title={own.empty}>
          <p>{visits.length === 0 ? own.emptyText : own.single}</p>
          <p>
            <ButtonLink kind="primary" href={paths.visits()}>
              {own.choose}
            </ButtonLink>
          </p>
        </EmptyState>
      )}
      {visits.length > 0 && (
        <PanelBoundary name={words.app.pages.compare}>
          <Compared
            visits={visits}
            register={register}
            onRemove={(id) => change({ visit: view.visit.filter((other) => other !== id) })}
          />
        </PanelBoundary>
      )}
    </>
  );
}

/** Says which visits are not on record. */
function Missing({ ids, onClose }: { readonly ids: readonly Ignored[]; readonly onClose: () => void }) {
  const { lang, words } = useLanguage();
  if (ids.length === 0) return null;
  const { named, more } = askedInVain(ids, lang);
  return (
    <Notice tone="info" title={words.compare.missing(ids.length)} onClose={onClose}>
      {words.compare.missingNote(named.replaceAll('visit=', ''), more)}
    </Notice>
  );
}
