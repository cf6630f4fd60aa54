import { type RefCallback, useCallback, useState } from 'react';

/** How far a box is scrolled and how much of it is seen, px. */
export interface Scrolled {
  readonly top: number;
  readonly height: number;
}

/** What is seen of a box that scrolls. It changes by steps of `step` px, so that not every pixel draws anew. */
export function useScrolled(step: number): readonly [ref: RefCallback<HTMLElement>, scrolled: Scrolled] {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, height: 0 });
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const read = () => {
        const top = Math.floor(element.scrollTop / step) * step;
        const height = element.clientHeight;
        setScrolled((was) => (was.top === top && was.height === height ? was : { top, height }));
      };
      read();
      const observer = new ResizeObserver(read);
      observer.observe(element);
      element.addEventListener('scroll', read, { passive: true });
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', read);
      };
    },
    [step],
  );
  return [ref, scrolled];
}
