/** React and the chart library number their ids by what was drawn before; the bundler writes a file's fingerprint into a class. */
const MADE_ID = /recharts[\w-]*|_r_\w+_|«r\w+»/g;
const madeClass = (name: string): string => name.replace(/^_(.+)_[a-z0-9]{4,}(_\d+)?$/i, '$1');

const NUMBER = /-?\d+\.\d{2,}(?:e-?\d+)?/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A drawing as text that can be compared line by line on any machine: an element a line, its attributes in the order of the
 * alphabet, numbers to a tenth, ids by the order in which they come.
 * @param swap what stands in place of an element, if anything; an empty text leaves it out
 * @param fits so many signs of one element and all within it go on one line
 */
export function drawnText(
  root: Element,
  swap: (element: Element) => string | undefined = () => undefined,
  fits = 0,
): string {
  const ids = new Map<string, string>();
  const value = ({ name, value }: Attr): string => {
    // A number in an address or in what is said is a word.
    if (/^(href|aria-label|title|xmlns)$/.test(name)) return escaped(value);
    if (name === 'class') return escaped(value.split(/\s+/).map(madeClass).join(' '));
    const named = value.replace(MADE_ID, (id) => {
      const known = ids.get(id) ?? `id${ids.size + 1}`;
      ids.set(id, known);
      return known;
    });
    return escaped(named.replace(NUMBER, (n) => String(Math.round(Number(n) * 10) / 10 + 0)));
  };
  const opening = (element: Element): string =>
    [element.localName, ...Array.from(element.attributes, (a) => `${a.name}="${value(a)}"`).toSorted()].join(
      ' ',
    );
  const lines = (node: Node, indent: string): readonly string[] => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ');
      return text.trim() === '' ? [] : [indent + escaped(text)];
    }
    if (!(node instanceof Element)) return [];
    const swapped = swap(node);
    if (swapped !== undefined) return swapped === '' ? [] : [indent + swapped];
    const tag = opening(node);
    const [only, ...rest] = node.childNodes;
    if (!only) return [`${indent}<${tag}/>`];
    if (only instanceof Text && rest.length === 0)
      return [`${indent}<${tag}>${escaped(only.data)}</${node.localName}>`];
    const inner = [...node.childNodes].flatMap((child) => lines(child, `${indent}  `));
    const whole = `<${tag}>${inner.map((line) => line.slice(indent.length + 2)).join('')}</${node.localName}>`;
    if (whole.length <= fits) return [indent + whole];
    return [`${indent}<${tag}>`, ...inner, `${indent}</${node.localName}>`];
  };
  return `${lines(root, '').join('\n')}\n`;
}
