import { useEffectEvent, useLayoutEffect } from 'react';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { type PressedOn, type ShowCommand, showCommandOf } from './show-keys.ts';

const FIELD =
  'input:not([type=checkbox], [type=button]), select, textarea, [contenteditable], [data-own-keys]';
const CONTROL = 'a[href], button, summary, input';

/** Where a key is pressed; see `PressedOn`. */
function pressedOn(target: EventTarget | null): PressedOn {
  const dialogs = document.querySelectorAll<HTMLElement>('dialog[open]');
  const top = [...dialogs].at(-1);
  if (top) return top.hasAttribute('data-blank') ? 'blank' : 'dialog';
  if (!(target instanceof Element)) return 'slide';
  if (target.closest(FIELD)) return 'field';
  if (target.closest('[data-scrolls]')) return 'text';
  return target.closest(CONTROL) ? 'control' : 'slide';
}

/** Whether a key goes to the slide itself, or to what lies over it. */
const isOnStage = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-stage], dialog') !== null;

/** Calls `run` for the keys of a show, wherever the focus is. A key that is held down counts once: clickers bounce. */
export function useShowKeys(run: (command: ShowCommand) => void): void {
  const single = useSingleKeys();
  const onCommand = useEffectEvent(run);
  // Talks to the keyboard, from the first picture on: a key that comes with it counts.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = showCommandOf(event, {
        on: pressedOn(event.target),
        onStage: isOnStage(event.target),
        single,
      });
      if (!command) return;
      event.preventDefault();
      if (!event.repeat) onCommand(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [single]);
}
