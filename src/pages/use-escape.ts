import { type RefObject, useEffect, useRef } from 'react';

/** Calls back when Esc is pressed anywhere in an element. */
export function useEscape(onEscape: () => void): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  // Listens to the keyboard where React would need an element that is a control.
  useEffect(() => {
    const element = ref.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [onEscape]);
  return ref;
}
