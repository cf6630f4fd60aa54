import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

/** A wording of the sources and the visits recognised by it. */
export interface Wording {
  /** As the source of the earliest such visit writes it. */
  readonly term: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** In order of time. */
  readonly visits: readonly Visit[];
}

const keyOf = (term: string): string => term.normalize('NFKC').trim().toLowerCase();

const EAST_ASIAN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EAST_ASIAN_LANGUAGE = /^(?:zh|ja|ko)\b/;

/** The language of the source, unless the words are in another script: Chinese pages quote English, and the reverse. */
function languageOf(term: string, ofSource: string | undefined): string {
  const eastAsian = EAST_ASIAN_SCRIPT.test(term);
  if (ofSource !== undefined && EAST_ASIAN_LANGUAGE.test(ofSource) === eastAsian) return ofSource;
  return eastAsian ? 'zh' : 'en';
}

/** The words by which visits were recognised as speaking of a theme, most shared first, then in order of time. */
export function wordsOfSources(
  visits: readonly Visit[],
  theme: string,
  register: Register,
): readonly Wording[] {
  const found = new Map<string, Wording & { readonly visits: Visit[] }>();
  for (const visit of visits)
    for (const mention of visit.themes.filter((m) => m.theme === theme))
      for (const { source, terms } of mention.evidence)
        for (const term of terms) {
          const lang = languageOf(term, register.sourceById.get(source)?.language);
          const wording = found.get(keyOf(term)) ?? { term, lang, visits: [] };
          found.set(keyOf(term), wording);
          if (wording.visits.at(-1) !== visit) wording.visits.push(visit);
        }
  return [...found.values()].sort((a, b) => b.visits.length - a.visits.length);
}
