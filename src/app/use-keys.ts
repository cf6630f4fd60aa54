import { useEffect, useEffectEvent } from 'react';
import { type Command, commandOf, GO_WAIT, isTyping } from './keys.ts';

/**
 * Calls `run` for the keys of the application, wherever the focus is. `single`: keys without Ctrl or ⌘ count too.
 * `off`: the page has the keyboard to itself.
 */
export function useKeys(single: boolean, off: boolean, run: (command: Command) => void): void {
  const onCommand = useEffectEvent(run);
  // Talks to the keyboard.
  useEffect(() => {
    if (off) return;
    let goAt = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      const inDialog = document.querySelector('dialog[open]') !== null;
      const command = commandOf(event, {
        typing: isTyping(event.target) || inDialog,
        single,
        afterGo: event.timeStamp - goAt < GO_WAIT,
      });
      goAt = command === 'wait' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!command || command === 'wait') return;
      event.preventDefault();
      if (!inDialog) onCommand(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [single, off]);
}
