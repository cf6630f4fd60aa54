import { lazy, useState } from 'react';
import { readingState } from '../records/reading-state.ts';
import { useDatasetQuery } from '../source/use-register.ts';
import { Soon } from '../ui/Soon.tsx';
import { learnRest } from '../words/index.ts';
import type { Place } from './pages.ts';

const FaultBanner = lazy(async () => {
  const [{ FaultBanner }] = await Promise.all([import('./FaultBanner.tsx'), learnRest()]);
  return { default: FaultBanner };
});

/** Above the overview while records do not fit, until it is hidden. */
export function FaultNotice({ place }: { readonly place: Place }) {
  const { loaded, reload } = useDatasetQuery();
  const [hidden, setHidden] = useState(false);
  if (!loaded || hidden || place.page !== 'overview') return null;
  const state = readingState(loaded.reading);
  if (state.leftOut + state.flagged === 0) return null;
  return (
    <Soon>
      <FaultBanner
        faults={loaded.reading.faults}
        state={state}
        onHide={() => setHidden(true)}
        onReload={reload}
      />
    </Soon>
  );
}
