import { type RefObject, useEffect, useRef } from 'react';

/**
 * What is typed while a field is still on its way. It belongs in the field, and is no shortcut.
 * @param waiting from the moment the field is asked for; once a dialog is open, keys are its own
 */
export function useTypedAhead(waiting: boolean): RefObject<string> {
  const typed = useRef('');
  // Talks to the keyboard, before the keys of the application.
  useEffect(() => {
    if (!waiting) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key.length > 1 || document.querySelector('dialog[open]')) return;
      typed.current += event.key;
      event.preventDefault();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
      typed.current = '';
    };
  }, [waiting]);
  return typed;
}
