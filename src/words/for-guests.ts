import type { Words } from './index.ts';

type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const over = (own: Tree, instead: Tree): Tree => ({
  ...own,
  ...Object.fromEntries(
    Object.entries(instead).map(([key, value]) => {
      const before = own[key];
      return [key, isTree(before) && isTree(value) ? over(before, value) : value];
    }),
  ),
});

/** Each part of the words of guests stands in the place of what it has the name and the kind of. */
type Fits<Part, Whole> = {
  readonly [K in keyof Part]: K extends keyof Whole
    ? Whole[K] extends (...given: never) => unknown
      ? Whole[K]
      : Whole[K] extends string
        ? string
        : Fits<Part[K], Whole[K]>
    : never;
};

const made = new WeakMap<Words, Words>();

/** The words of a language as they are said in front of guests. They must have come. */
export function forGuests(words: Words): Words {
  const known = made.get(words);
  if (known) return known;
  const instead: Fits<Words['guests'], Words> = words.guests;
  const said = over(words, instead) as Words;
  made.set(words, said);
  return said;
}
