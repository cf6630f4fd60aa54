const TEXT = 60;
const ITEMS = 3;
const DEPTH = 2;

const cut = (text: string): string => {
  const signs = [...text.slice(0, TEXT * 2)];
  return signs.length > TEXT || text.length > TEXT * 2 ? `${signs.slice(0, TEXT).join('')}…` : text;
};

const some = (items: readonly string[], count: number): string =>
  [...items, ...(count > ITEMS ? ['…'] : [])].join(', ');

/** A JSON value short enough for a line: long text, long lists and deep objects end in "…". */
export function shortJson(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    if (depth >= DEPTH) return value.length ? '[…]' : '[]';
    return `[${some(
      value.slice(0, ITEMS).map((v) => shortJson(v, depth + 1)),
      value.length,
    )}]`;
  }
  const entries = Object.entries(value);
  if (depth >= DEPTH) return entries.length ? '{…}' : '{}';
  const shown = entries
    .slice(0, ITEMS)
    .map(([k, v]) => `${JSON.stringify(cut(k))}: ${shortJson(v, depth + 1)}`);
  return `{${some(shown, entries.length)}}`;
}
