import { type RefCallback, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Crowd } from './crowd.ts';
import { type Span, sameSpan } from './scale.ts';

/**
 * Whether all of a drawing that scrolls must be there, and the place of the tools that take it along: paper and a saved
 * picture have only what is drawn at that moment. It lasts until something else is shown.
 */
export function useWholeDrawing(
  crowd: Crowd,
  span: Span,
): readonly [whole: boolean, tools: RefCallback<HTMLElement>] {
  const [asked, setAsked] = useState<{ readonly crowd: Crowd; readonly span: Span } | null>(null);
  const latest = useRef({ crowd, span });
  // Talks to the listeners below, which outlive a drawing.
  useLayoutEffect(() => {
    latest.current = { crowd, span };
  }, [crowd, span]);
  const ask = useCallback(() => flushSync(() => setAsked(latest.current)), []);
  // Listens to the browser's own printing.
  useEffect(() => {
    window.addEventListener('beforeprint', ask);
    return () => window.removeEventListener('beforeprint', ask);
  }, [ask]);
  const tools = useCallback(
    (element: HTMLElement | null) => {
      element?.addEventListener('click', ask);
      return () => element?.removeEventListener('click', ask);
    },
    [ask],
  );
  return [asked?.crowd === crowd && sameSpan(asked.span, span), tools];
}
