import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Opens the dialog element it is given for as long as the component is on the page. The browser keeps focus inside
 * and gives it back at the end.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  // Talks to the dialog element: it becomes modal only by a call.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return ref;
}
