import type { Content, Line } from './content.ts';
import type { Slide, SlideLang } from './deck.ts';

const isLine = (value: object): value is Line =>
  'id' in value && 'text' in value && typeof value.text === 'string';

/** The same structure with every line of it changed. */
function mapped<T>(value: T, change: (line: Line) => Line): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, change)) as T;
  if (isLine(value)) return change(value) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, mapped(item, change)]),
  ) as T;
}

/** Every line of a slide, from the top down. */
export function linesOf(content: Content): readonly Line[] {
  const lines: Line[] = [];
  mapped(content, (line) => {
    lines.push(line);
    return line;
  });
  return lines;
}

/** The slide with what was typed in place of its lines and notes. What the records give stays for all else. */
export function withEdits(content: Content, { edits = {}, notes }: Slide, lang: SlideLang): Content {
  const typed = notes?.[lang];
  const own = Object.hasOwn;
  const edited = mapped(content, (line) => {
    const text = !line.fixed && own(edits, line.id) ? edits[line.id]?.[lang] : undefined;
    if (text === undefined) return line;
    const { lang: _, ...rest } = line;
    return { ...rest, text };
  });
  return typed === undefined ? edited : { ...edited, notes: typed.split('\n').filter(Boolean) };
}
