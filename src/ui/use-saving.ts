import { useEffect, useState } from 'react';

/** How the making of a file goes. */
export type Saving =
  | { readonly is: 'idle' | 'working' | 'failed' }
  | { readonly is: 'saved'; readonly name: string };

const IDLE: Saving = { is: 'idle' };

/** Makes files, one at a time. How it went is said for some seconds. */
export function useSaving(): {
  readonly state: Saving;
  /** `make` makes the file, hands it over and gives its name. */
  readonly save: (make: () => Promise<string>) => void;
} {
  const [state, setState] = useState<Saving>(IDLE);
  // Talks to the clock: takes "saved" back.
  useEffect(() => {
    if (state.is !== 'saved' && state.is !== 'failed') return;
    const timer = setTimeout(() => setState(IDLE), 6000);
    return () => clearTimeout(timer);
  }, [state]);
  return {
    state,
    save: (make) => {
      setState({ is: 'working' });
      make().then(
        (name) => setState({ is: 'saved', name }),
        // The part that failed says nothing that a reader could use; that it failed is said.
        () => setState({ is: 'failed' }),
      );
    },
  };
}
