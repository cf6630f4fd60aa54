import { type RefObject, useEffect, useRef } from 'react';
import { useSingleKeys } from '../ui/use-single-keys.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])'));

/** The row to go to: the one after or before the focused, or the first that is in view. */
function nextRow(rows: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const { activeElement } = document;
  const here = activeElement instanceof HTMLElement ? rows.indexOf(activeElement) : -1;
  if (here >= 0) return rows[here + step];
  const inView = rows.findIndex((row) => row.getBoundingClientRect().top >= 0);
  return rows[inView < 0 ? rows.length - 1 : inView];
}

/** j and k go to the next and the previous row (`data-row`) of the list that the returned ref is given to. */
export function useRowKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const on = useSingleKeys();
  // Listens to the keyboard of the whole page, so that j works before anything in the list has focus.
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'j' && event.key !== 'k') return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const row = nextRow(rows, event.key === 'j' ? 1 : -1);
      if (!row) return;
      event.preventDefault();
      row.focus({ preventScroll: true });
      row.closest('li')?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
  return list;
}
