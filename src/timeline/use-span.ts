import { useCallback, useMemo, useState } from 'react';
import { clipped, type Span, sameSpan, settled } from './scale.ts';

/** The span on view: the address's, or the one under the hand while a gesture lasts. */
export interface SpanView {
  readonly extent: Span;
  /** What the address says, within the extent. */
  readonly given: Span;
  readonly shown: Span;
  readonly moving: boolean;
  /** Shows a span without telling anyone. */
  readonly show: (span: Span) => void;
  /** Shows what the address says again. */
  readonly cancel: () => void;
  /** Ends a gesture: one step of history, or none with `replace`. */
  readonly commit: (span: Span, options?: { readonly replace?: boolean }) => void;
}

interface Passing {
  /** The address's span when it began; once that changes, this is over. */
  readonly base: Span | null;
  readonly span: Span;
  readonly held: boolean;
}

export type OnSpan = (span: Span | null, how: { readonly replace: boolean }) => void;

/** Keeps a gesture to itself until it ends, and what it ended in until the address says the same. */
export function useSpan(span: Span | null, extent: Span, onSpan: OnSpan): SpanView {
  const [passing, setPassing] = useState<Passing | null>(null);
  const given = useMemo(() => clipped(span, extent), [span, extent]);
  const over = passing !== null && !sameSpan(passing.base, span);
  // Forgotten, not passed over: else it would come back with the address it began at, as Back brings it.
  if (over) setPassing(null);
  const current = over ? null : passing;
  const show = useCallback((next: Span) => setPassing({ base: span, span: next, held: true }), [span]);
  const cancel = useCallback(() => setPassing(null), []);
  const commit = useCallback<SpanView['commit']>(
    (next, { replace = false } = {}) => {
      const end = settled(next, extent);
      const same = sameSpan(end ?? extent, given);
      setPassing(same ? null : { base: span, span: end ?? extent, held: false });
      if (!same) onSpan(end, { replace });
    },
    [span, given, extent, onSpan],
  );
  return {
    extent,
    given,
    shown: current?.span ?? given,
    moving: current?.held ?? false,
    show,
    cancel,
    commit,
  };
}
