import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element in whole CSS pixels, 0 before it is known: a chart is laid out anew at each width, never scaled. */
export function useWidth(): readonly [ref: RefCallback<HTMLElement>, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    // As laid out: on a slide, which is scaled as a whole, its rectangle on the screen is another.
    const measure = () =>
      setWidth(
        Math.floor(
          Number.parseFloat(getComputedStyle(element).width) || element.getBoundingClientRect().width,
        ),
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
