/**
 * JSON text, indented by two. Unlike `JSON.stringify` it keeps every number that JSON can bring in:
 * minus zero, and those too large for us, which would come out as 0 and null.
 */
export function toJson(value: unknown, margin = ''): string {
  const inner = `${margin}  `;
  const block = (open: string, items: readonly string[], close: string): string =>
    items.length
      ? `${open}\n${items.map((item) => inner + item).join(',\n')}\n${margin}${close}`
      : open + close;
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => toJson(item, inner)),
      ']',
    );
  if (typeof value === 'object' && value !== null)
    return block(
      '{',
      Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${toJson(child, inner)}`),
      '}',
    );
  if (Object.is(value, -0)) return '-0';
  if (value === Number.POSITIVE_INFINITY) return '1e999';
  return value === Number.NEGATIVE_INFINITY ? '-1e999' : JSON.stringify(value);
}
