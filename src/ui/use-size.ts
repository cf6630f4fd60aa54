import { type RefCallback, useCallback, useState } from 'react';

/** In whole CSS pixels as laid out, whatever is scaled around it. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Size = { width: 0, height: 0 };

const px = (length: string): number => Math.floor(Number.parseFloat(length) || 0);

/** The size of an element whose height is not its content’s; 0 by 0 before it is known. */
export function useSize(): readonly [ref: RefCallback<HTMLElement>, size: Size] {
  const [size, setSize] = useState(UNKNOWN);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => {
      const { width, height } = getComputedStyle(element);
      const next = { width: px(width), height: px(height) };
      setSize((last) => (last.width === next.width && last.height === next.height ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
