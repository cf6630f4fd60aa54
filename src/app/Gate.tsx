import { type ReactNode, useDeferredValue } from 'react';
import { useDatasetQuery } from '../source/use-register.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { Loading } from './Loading.tsx';
import { NoVisits } from './NoVisits.tsx';
import type { Place } from './pages.ts';
import { StaleNotice } from './StaleNotice.tsx';

/** Lets a page through once its records are there. Records that were shown stay, whatever becomes of loading them again. */
export function Gate({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { loaded: latest, error, loading, reload, cancel } = useDatasetQuery();
  // A page that has just got its records is drawn a little at a time.
  const loaded = useDeferredValue(latest);
  const stale = loaded && error && !loading ? <StaleNotice error={error} onRetry={reload} /> : null;
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
        <LoadFailed place={place} error={error} onRetry={reload} />
      );
    if (loaded.register.visits.length === 0 && place.page !== 'data')
      return <NoVisits reading={loaded.reading} />;
    return undefined;
  }
}
