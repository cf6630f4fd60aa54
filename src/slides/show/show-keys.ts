/** What a key asks of a show. */
export type ShowCommand =
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'enter'
        | 'escape'
        | 'black'
        | 'white'
        | 'overview'
        | 'fullScreen'
        | 'start'
        | 'notes'
        | 'laser'
        | 'draw'
        | 'tongue'
        | 'presenter'
        | 'help';
    }
  /** Part of the number of a slide, which Enter ends. */
  | { readonly do: 'digit'; readonly digit: string };

export type ShowVerb = Exclude<ShowCommand['do'], 'digit'>;

export interface ShowPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/**
 * Where a key is pressed. `control`: on a link or a button, which Enter and Space are for. `text`: on one that ↑ and ↓ scroll.
 * `field`: in something that takes more keys. `dialog`: in what lies over the slide and has its own keys; `blank`: on the black or white screen.
 */
export type PressedOn = 'slide' | 'control' | 'text' | 'field' | 'dialog' | 'blank';

/** Keys that are no character: those of clickers, and of whoever has switched the others off. F5 begins a show everywhere. */
const always: Readonly<Record<string, ShowVerb>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
  F5: 'start',
};

/** Characters that clickers send. */
const clicker: Readonly<Record<string, ShowVerb>> = { b: 'black', '.': 'black' };

/** Whether a clicker sends this character. */
export const isClickers = (key: string): boolean => Object.hasOwn(clicker, key.toLowerCase());

const single: Readonly<Record<string, ShowVerb>> = {
  ...clicker,
  w: 'white',
  o: 'overview',
  f: 'fullScreen',
  n: 'notes',
  l: 'laser',
  d: 'draw',
  t: 'tongue',
  s: 'presenter',
  p: 'presenter',
  '?': 'help',
};

/** In a dialog only these are ours: the rest walks, scrolls and closes there. */
const OVER_DIALOGS: readonly ShowVerb[] = ['black', 'white', 'start'];

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Where keys of one character count. */
interface Single {
  /** They are switched on. */
  readonly single: boolean;
  /**
   * The slide has the focus, or what lies over it. Those of clickers then count though the others are switched off: WCAG 2.1.4
   * allows a key of one character to a part that has the focus.
   */
  readonly onStage: boolean;
}

function verbOf({ key, shiftKey }: ShowPress, { single: on, onStage }: Single): ShowVerb | undefined {
  if (key === ' ' && shiftKey) return 'previous';
  const table = on ? single : onStage ? clicker : {};
  return own(always, key) ?? own(table, key.toLowerCase());
}

/** Reads a key. */
export function showCommandOf(
  press: ShowPress,
  where: Single & { readonly on: PressedOn },
): ShowCommand | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const { on } = where;
  const { key } = press;
  if (on === 'field') return key === 'Escape' ? { do: 'escape' } : undefined;
  if (on === 'control' && (key === 'Enter' || key === ' ')) return undefined;
  if (on === 'text' && (key === 'ArrowUp' || key === 'ArrowDown')) return undefined;
  const verb = verbOf(press, where);
  if (on === 'dialog') return verb && OVER_DIALOGS.includes(verb) ? { do: verb } : undefined;
  if (verb) return { do: verb };
  return where.single && /^\d$/.test(key) ? { do: 'digit', digit: key } : undefined;
}

/** Keys as the help lists them, with what they do. */
export const keysOfShow: readonly (readonly [keys: readonly string[], verb: ShowVerb | 'number'])[] = [
  [['→', '↓', 'Space', 'PageDown'], 'next'],
  [['←', '↑', 'Backspace', 'PageUp'], 'previous'],
  [['Home', 'End'], 'first'],
  [['1', '2', 'Enter'], 'number'],
  [['Enter'], 'enter'],
  [['O'], 'overview'],
  [['B', '.'], 'black'],
  [['W'], 'white'],
  [['T'], 'tongue'],
  [['L'], 'laser'],
  [['D'], 'draw'],
  [['N'], 'notes'],
  [['S', 'P'], 'presenter'],
  [['F'], 'fullScreen'],
  [['F5'], 'start'],
  [['?'], 'help'],
  [['Esc'], 'escape'],
];
