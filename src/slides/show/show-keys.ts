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

/** Keys that are no character: those of clickers, and of whoever has switched the others off. */
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
};

const single: Readonly<Record<string, ShowVerb>> = {
  b: 'black',
  '.': 'black',
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
const OVER_DIALOGS: readonly ShowVerb[] = ['black', 'white'];

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function verbOf({ key, shiftKey }: ShowPress, singles: boolean): ShowVerb | undefined {
  if (key === ' ' && shiftKey) return 'previous';
  return own(always, key) ?? (singles ? own(single, key.toLowerCase()) : undefined);
}

/**
 * Reads a key.
 * @param where.single keys of one character are switched on
 */
export function showCommandOf(
  press: ShowPress,
  where: { readonly on: PressedOn; readonly single: boolean },
): ShowCommand | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const { on, single: singles } = where;
  const { key } = press;
  if (on === 'field') return key === 'Escape' ? { do: 'escape' } : undefined;
  if (on === 'control' && (key === 'Enter' || key === ' ')) return undefined;
  if (on === 'text' && (key === 'ArrowUp' || key === 'ArrowDown')) return undefined;
  const verb = verbOf(press, singles);
  if (on === 'dialog') return verb && OVER_DIALOGS.includes(verb) ? { do: verb } : undefined;
  if (verb) return { do: verb };
  return singles && /^\d$/.test(key) ? { do: 'digit', digit: key } : undefined;
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
  [['?'], 'help'],
  [['Esc'], 'escape'],
];
