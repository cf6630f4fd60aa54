/** A figure or name inside a sentence that a page may turn into a link. */
export interface Slot {
  readonly slot: string;
  readonly text: string;
  /** Language of a name taken from the records, when it is not the page's. */
  readonly lang?: string | undefined;
}

/** A sentence in parts: plain words, and slots that can be made into doors. */
export type Sentence = readonly (string | Slot)[];

/** Names a part of a sentence so that it can be linked. */
export const slot = (name: string, text: string | number, lang?: string): Slot => ({
  slot: name,
  text: String(text),
  lang,
});

/** A name such as “Steel Inst.” ends its sentence as well: two full stops would be one too many. */
const endsWithStop = (part: string | Slot | undefined): boolean =>
  (typeof part === 'string' ? part : part?.text)?.endsWith('.') ?? false;

/** `` sentence`${slot('shown', 14)} of 85 visits` `` */
export function sentence(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Slot | Sentence)[]
): Sentence {
  const parts: (string | Slot)[] = [];
  const add = (part: string | Slot) => {
    const last = parts.at(-1);
    if (part === '') return;
    if (typeof part === 'string' && part.startsWith('.') && endsWithStop(last)) return add(part.slice(1));
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  strings.forEach((text, i) => {
    add(text);
    const value = values[i];
    if (value === undefined) return;
    if (typeof value === 'number') add(String(value));
    else if (Array.isArray(value)) value.forEach(add);
    else add(value as string | Slot);
  });
  return parts;
}

/** The sentence without its doors. */
export const plain = (parts: Sentence): string =>
  parts.map((p) => (typeof p === 'string' ? p : p.text)).join('');

/** Sentences, or parts of one, in a row with something between them. */
export const joined = (parts: readonly Sentence[], by: string): Sentence =>
  parts.reduce<Sentence>((all, part, i) => sentence`${all}${i > 0 ? by : ''}${part}`, []);
