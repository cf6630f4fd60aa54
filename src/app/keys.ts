import { type GoPage, goKeys } from '../pages/shortcuts.ts';

/** What a key of the keyboard asks for. */
export type Command =
  | { readonly do: 'go'; readonly to: GoPage }
  | { readonly do: 'beside'; readonly which: 'prev' | 'next' }
  | { readonly do: 'palette' | 'help' | 'copy' | 'present' };

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** How long `g` waits for its letter, in ms. */
export const GO_WAIT = 1500;

/**
 * Reads a key.
 * @param where.typing the keyboard writes into a field, or a dialog has it
 * @param where.single keys without Ctrl, ⌘ or Alt are switched on
 * @param where.afterGo `g` was pressed just before
 */
export function commandOf(
  press: Press,
  where: { readonly typing: boolean; readonly single: boolean; readonly afterGo: boolean },
): Command | 'wait' | undefined {
  if (press.isComposing || press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) return key === 'k' ? { do: 'palette' } : undefined;
  if (where.typing || !where.single) return undefined;
  if (where.afterGo) {
    const to = goKeys.find(([letter]) => letter === key)?.[1];
    if (to) return { do: 'go', to };
  }
  switch (key) {
    case 'g':
      return 'wait';
    case '/':
      return { do: 'palette' };
    case '?':
      return { do: 'help' };
    case 'p':
      return { do: 'present' };
    case 'c':
      return { do: 'copy' };
    case '[':
      return { do: 'beside', which: 'prev' };
    case ']':
      return { do: 'beside', which: 'next' };
    default:
      return undefined;
  }
}

const NOT_TYPING = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Whether keys go into a text where the keyboard is now. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPING.has(target.type);
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
