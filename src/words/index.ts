import { en } from './en.ts';
import type { enRest } from './en-rest.ts';

/** All that a person reads, in one language. English is the shape that every other language fills. */
export type Words = typeof en & typeof enRest;

/** English without what comes after the first page: whatever comes later must call `learnRest` before it is drawn. */
const first = en as Words;

export type Lang = 'en' | 'zh';

/** The languages of the interface, in the order of the switch. English is always there; the words of the others come when asked for. */
export const languages: readonly {
  readonly id: Lang;
  readonly tag: string;
  readonly name: string;
  readonly load: () => Promise<Words>;
}[] = [
  {
    id: 'en',
    tag: 'en-GB',
    name: 'EN',
    load: async () => ({ ...en, ...(await import('./en-rest.ts')).enRest }),
  },
  { id: 'zh', tag: 'zh-CN', name: '中文', load: async () => (await import('./zh.ts')).zh },
];

export const isLang = (text: string | null | undefined): text is Lang => languages.some((l) => l.id === text);

const spoken = new Map<Lang, Words>([['en', first]]);

/** The words of a language; English until its own have come. */
export const wordsIn = (lang: Lang): Words => spoken.get(lang) ?? first;

/** Whether the words of a language have come. */
export const isSpoken = (lang: Lang): boolean => spoken.has(lang);

const coming = new Map<Lang, Promise<void>>();

/** Brings the words of a language, once. Rejects when they cannot be had; asking again tries again. */
export function learn(lang: Lang): Promise<void> {
  const already = coming.get(lang);
  if (already !== undefined) return already;
  const load = languages.find(({ id }) => id === lang)?.load ?? (() => Promise.resolve(first));
  const learning = load().then(
    (words) => void spoken.set(lang, words),
    (cause: unknown) => {
      coming.delete(lang);
      throw cause;
    },
  );
  coming.set(lang, learning);
  return learning;
}

/** Brings the rest of English, which every language falls back to. */
export const learnRest = (): Promise<void> => learn('en');
