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
    const escape = text[i + 1];
    if (escape === undefined) break;
    const hex = text.slice(i + 2, i + 6);
    if (escape === 'u' && hex.length === 4 && !/^[\da-fA-F]{4}$/.test(hex)) return { end: i, ok: false };
    if (!'"\\/bfnrtu'.includes(escape)) return { end: i, ok: false };
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
  const unfinished = /^-?$|^-?\d+(?:\.\d+)?(?:\.|[eE][+-]?)$/.test(text.slice(from)) && text.length - from < 400;
  return unfinished ? { end: text.length, ok: false } : { end, ok: end > from };
}

/**
 * Walks a JSON text without building anything and without recursion, so that no depth of brackets stops it.
 * Returns where it is broken; null when it is valid.
 */
export function scanJson(text: string, onValue: OnValue = () => {}): BrokenJson | null {
  const path: (string | number)[] = [];
  const closers: ('}' | ']')[] = [];
  const broken = (offset: number): BrokenJson =>
    offset >= text.length ? { reason: 'cut-off', offset: text.length } : { reason: 'not-json', offset };
  let at = endOf(SPACE, text, 0);
  let begun = at;
  let fresh = true;
  let awaits: 'value' | 'key' | 'next' = 'value';
  for (;;) {
    at = endOf(SPACE, text, at);
    const sign = text[at];
    const closer = closers.at(-1);
    if (awaits === 'next' && !closer) return sign === undefined ? null : { reason: 'not-json', offset: at };
    if (sign === undefined) return broken(at);
    if (closer && sign === closer && (awaits === 'next' || fresh)) {
      closers.pop();
      path.pop();
      awaits = 'next';
      fresh = false;
      at++;
    } else if (awaits === 'next') {
      if (sign !== ',') return broken(at);
      const last = path.at(-1);
      if (typeof last === 'number') path[path.length - 1] = last + 1;
      awaits = closer === '}' ? 'key' : 'value';
      at = endOf(SPACE, text, at + 1);
      begun = at;
    } else if (awaits === 'key') {
      if (sign !== '"') return broken(at);
      const key = endOfString(text, at);
      if (!key.ok) return broken(key.end);
      const colon = endOf(SPACE, text, key.end);
      if (text[colon] !== ':') return broken(colon);
      path[path.length - 1] = String(JSON.parse(text.slice(at, key.end)));
      begun = at;
      at = colon + 1;
      awaits = 'value';
      fresh = false;
    } else {
      onValue(path, begun);
      fresh = sign === '{' || sign === '[';
      if (fresh) {
        closers.push(sign === '{' ? '}' : ']');
        path.push(sign === '{' ? '' : 0);
        awaits = sign === '{' ? 'key' : 'value';
        at = endOf(SPACE, text, at + 1);
        begun = at;
      } else {
        const scalar = endOfScalar(text, at);
        if (!scalar.ok) return broken(scalar.end);
        at = scalar.end;
        awaits = 'next';
      }
    }
  }
}

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
