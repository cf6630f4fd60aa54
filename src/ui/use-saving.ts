import { useEffect, useRef, useState } from 'react';

/** How the making of a file goes. */
export type Saving =
  | { readonly is: 'idle' | 'working' | 'failed' }
  /** It takes its time: how far it is, and how to give it up. */
  | { readonly is: 'lasting'; readonly percent: number; readonly cancel: () => void }
  | { readonly is: 'saved'; readonly name: string };

/** Makes a file, hands it over and gives its name. `onPart` may be told how much of it is made, from 0 to 1. */
type Make = (watcher: {
  readonly signal: AbortSignal;
  readonly onPart: (part: number) => void;
}) => Promise<string>;

const IDLE: Saving = { is: 'idle' };

/** Makes files, one after the other. How it went is said for some seconds. */
export function useSaving(): { readonly state: Saving; readonly save: (make: Make) => void } {
  const [state, setState] = useState<Saving>(IDLE);
  const last = useRef(Promise.resolve());
  // Talks to the clock: takes "saved" back.
  useEffect(() => {
    if (state.is !== 'saved' && state.is !== 'failed') return;
    const timer = setTimeout(() => setState(IDLE), 6000);
    return () => clearTimeout(timer);
  }, [state]);
  const run = async (make: Make) => {
    const given = new AbortController();
    const cancel = () => given.abort();
    const onPart = (part: number) => {
      const percent = Math.floor(part * 100);
      setState((before) =>
        before.is === 'lasting' && before.percent === percent ? before : { is: 'lasting', percent, cancel },
      );
    };
    setState({ is: 'working' });
    try {
      setState({ is: 'saved', name: await make({ signal: given.signal, onPart }) });
    } catch {
      // The part that failed says nothing that a reader could use; that it failed is said.
      setState(given.signal.aborted ? IDLE : { is: 'failed' });
    }
  };
  return {
    state,
    save: (make) => {
      last.current = last.current.then(() => run(make));
    },
  };
}
