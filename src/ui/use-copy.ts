import { useEffect, useState } from 'react';

/** How the last copying went. `failed` keeps the text, so that it can be shown for copying by hand. */
export type CopyState =
  | { readonly is: 'idle' }
  | { readonly is: 'copied' }
  | { readonly is: 'failed'; readonly text: string };

const IDLE: CopyState = { is: 'idle' };

/** Copies text to the clipboard. "Copied" is said for three seconds. */
export function useCopy(): {
  readonly state: CopyState;
  readonly copy: (text: string) => Promise<void>;
  readonly reset: () => void;
} {
  const [state, setState] = useState<CopyState>(IDLE);
  // Talks to the clock: takes "copied" back.
  useEffect(() => {
    if (state.is !== 'copied') return;
    const timer = setTimeout(() => setState(IDLE), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  return {
    state,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setState({ is: 'copied' });
      } catch {
        // No clipboard here (an insecure address, a refusal): the reader copies by hand.
        setState({ is: 'failed', text });
      }
    },
    reset: () => setState(IDLE),
  };
}
