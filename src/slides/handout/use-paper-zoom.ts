import { type RefCallback, useCallback, useState } from 'react';

/**
 * How many times as large as paper something is shown in the room there is: at most once.
 * @param paper its width, mm
 */
export function usePaperZoom(paper: number): readonly [ref: RefCallback<HTMLElement>, zoom: number] {
  const [room, setRoom] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    setRoom(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const px = (paper * 96) / 25.4;
  return [ref, room > 0 ? Math.min(1, room / px) : 1];
}
