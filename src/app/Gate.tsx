import { type ReactNode, useDeferredValue } from 'react';
import { useDatasetQuery } from '../source/use-register.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { learnRest } from '../words/index.ts';
import { Loading } from './Loading.tsx';
import { NoVisits } from './NoVisits.tsx';
import { PageFailed } from './PageFailed.tsx';
import type { Place } from './pages.ts';

/** What is said when records do not come: seldom, and much of it is words. */
const LoadFailed = lazyPart(async () => {
  const [{ LoadFailed }] = await Promise.all([import('./LoadFailed.tsx'), learnRest()]);
  return LoadFailed;
});
const StaleNotice = lazyPart(async () => {
  const [{ StaleNotice }] = await Promise.all([import('./StaleNotice.tsx'), learnRest()]);
  return StaleNotice;
});

/** Lets a page through once its records are there. Records that were shown stay, whatever becomes of loading them again. */
export function Gate({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { words } = useLanguage();
  const { loaded: latest, error, loading, reload, cancel } = useDatasetQuery();
  // A page that has just got its records is drawn a little at a time.
  const loaded = useDeferredValue(latest);
  const stale =
    loaded && error && !loading ? (
      <Boundary instead={() => <p role="alert">{words.app.failed.stale}</p>}>
        <Soon>
          <StaleNotice error={error} onRetry={reload} />
        </Soon>
      </Boundary>
    ) : null;
  // One shape whatever is shown, so that a page is not made anew when only the notice above it changes.
  return (
    <>
      {stale}
      {instead() ?? children}
    </>
  );

  /** What stands in place of the page. */
  function instead(): ReactNode {
    if (place.bare) return undefined;
    if (!loaded)
      return loading || latest ? (
        <Loading place={place} onCancel={cancel} />
      ) : (
        <Boundary instead={(cause, retry) => <PageFailed error={cause} onRetry={retry} />}>
          <Soon>
            <LoadFailed place={place} error={error} onRetry={reload} />
          </Soon>
        </Boundary>
      );
    if (loaded.register.visits.length === 0 && place.page !== 'data')
      return <NoVisits reading={loaded.reading} />;
    return undefined;
  }
}
