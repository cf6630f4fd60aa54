import { type ReactNode, Suspense, startTransition, useEffect, useReducer } from 'react';
import { onPart } from './parts.ts';

/**
 * What may need a part that is still on its way, with something in its place until then. It is shown as soon as the part
 * has come: left to itself, React would wait 300 ms after anything else that came, so that less moves at a time.
 */
export function Soon({
  fallback,
  children,
}: {
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  // Talks to the loading of parts.
  useEffect(() => onPart(() => startTransition(redraw)), []);
  return <Suspense fallback={fallback}>{children}</Suspense>;
}
