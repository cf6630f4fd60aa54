/** A place in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a JSON text stops being one: it ends too early, or something else stands there than may. */
export interface BrokenJson {
  readonly reason: 'cut-off' | 'not-json';
  readonly offset: number;
}

/** Called at each value with the keys that lead to it; `offset` is that of its key, or its own in a list. */
export type OnValue = (path: readonly (string | number)[], offset: number) => void;

const SPACE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = ['true', 'false', 'null'] as const;

const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

/** Where the string that begins at `from` ends; it is broken when that is no quotation mark. */
function endOfString(text: string, from: number): { readonly end: number; readonly ok: boolean } {
  for (let i = from + 1; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') return { end: i + 1, ok: true };
    if (text.charCodeAt(i) < 0x20) return { end: i, ok: false };
    if (sign !== '\\') continue;
    const escaped = text[i + 1];
    if (escaped === undefined) break;
    const hex = text.slice(i + 2, i + 6);
    if (escaped === 'u' && hex.length === 4 && !/^[\da-fA-F]{4}$/.test(hex)) return { end: i, ok: false };
    if (!'"\\/bfnrtu'.includes(escaped)) return { end: i, ok: false };
    i++;
  }
  return { end: text.length, ok: false };
}

/** Where the scalar at `from` ends. */
function endOfScalar(text: string, from: number): { readonly end: number; readonly ok: boolean } {
  if (text[from] === '"') return endOfString(text, from);
  const word = LITERALS.find((literal) => text.startsWith(literal, from));
  if (word) return { end: from + word.length, ok: true };
  const rest = text.slice(from, from + 5);
  if (LITERALS.some((literal) => literal.startsWith(rest))) return { end: text.length, ok: false };
  const end = endOf(NUMBER, text, from);
  const tail = text.slice(end);
  const unfinished = tail.length < 3 && /^(?:-|\.|[eE][+-]?)$/.test(tail) && (tail === '-' || end > from);
  return unfinished ? { end: text.length, ok: false } : { end, ok: end > from };
}

/** One walk through a text. Each step returns nothing to go on, null at a valid end, or where the text is broken. */
class Walk {
  readonly #text: string;
  readonly #onValue: OnValue;
  readonly #path: (string | number)[] = [];
  readonly #closers: ('}' | ']')[] = [];
  #at = 0;
  /** Where the key of the value that is awaited stands, or the value itself. */
  #begun = 0;
  #awaits: 'value' | 'key' | 'next' = 'value';
  /** Just behind an opening bracket, where a closing one may follow. */
  #opened = false;

  constructor(text: string, onValue: OnValue) {
    this.#text = text;
    this.#onValue = onValue;
    this.#begun = endOf(SPACE, text, 0);
  }

  run(): BrokenJson | null {
    for (;;) {
      this.#at = endOf(SPACE, this.#text, this.#at);
      const end = this.#step(this.#text[this.#at]);
      if (end !== undefined) return end;
    }
  }

  #broken(offset = this.#at): BrokenJson {
    const { length } = this.#text;
    return offset >= length ? { reason: 'cut-off', offset: length } : { reason: 'not-json', offset };
  }

  #step(sign: string | undefined): BrokenJson | null | undefined {
    const closer = this.#closers.at(-1);
    if (this.#awaits === 'next' && !closer) return sign === undefined ? null : this.#broken();
    if (closer && sign === closer && (this.#awaits === 'next' || this.#opened)) return this.#close();
    if (sign === undefined) return this.#broken();
    if (this.#awaits === 'next') return sign === ',' ? this.#next(closer) : this.#broken();
    if (this.#awaits === 'key') return sign === '"' ? this.#key() : this.#broken();
    this.#onValue(this.#path, this.#begun);
    return sign === '{' || sign === '[' ? this.#open(sign) : this.#scalar();
  }

  #moveTo(offset: number, awaits: 'value' | 'key' | 'next', opened = false): undefined {
    this.#at = offset;
    this.#awaits = awaits;
    this.#opened = opened;
  }

  /** Goes past a bracket or comma, to where the next key or value begins. */
  #enter(closer: '}' | ']' | undefined, opened: boolean): undefined {
    this.#begun = endOf(SPACE, this.#text, this.#at + 1);
    this.#moveTo(this.#begun, closer === '}' ? 'key' : 'value', opened);
  }

  #open(sign: '{' | '['): undefined {
    const closer = sign === '{' ? '}' : ']';
    this.#closers.push(closer);
    this.#path.push(sign === '{' ? '' : 0);
    this.#enter(closer, true);
  }

  #close(): undefined {
    this.#closers.pop();
    this.#path.pop();
    this.#moveTo(this.#at + 1, 'next');
  }

  #next(closer: '}' | ']' | undefined): undefined {
    const last = this.#path.at(-1);
    if (typeof last === 'number') this.#path[this.#path.length - 1] = last + 1;
    this.#enter(closer, false);
  }

  #key(): BrokenJson | undefined {
    const key = endOfString(this.#text, this.#at);
    if (!key.ok) return this.#broken(key.end);
    const colon = endOf(SPACE, this.#text, key.end);
    if (this.#text[colon] !== ':') return this.#broken(colon);
    this.#path[this.#path.length - 1] = String(JSON.parse(this.#text.slice(this.#at, key.end)));
    this.#begun = this.#at;
    return this.#moveTo(colon + 1, 'value');
  }

  #scalar(): BrokenJson | undefined {
    const { end, ok } = endOfScalar(this.#text, this.#at);
    return ok ? this.#moveTo(end, 'next') : this.#broken(end);
  }
}

/**
 * Walks a JSON text without building anything and without recursion, so that no depth of brackets stops it.
 * Returns where it is broken; null when it is valid.
 */
export const scanJson = (text: string, onValue: OnValue = () => {}): BrokenJson | null =>
  new Walk(text, onValue).run();

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
