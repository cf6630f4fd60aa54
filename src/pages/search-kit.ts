import { matchMask } from '../query/search/find-visits.ts';
import { visitTexts } from '../query/search/match.ts';
import { foundRecords, searchNames } from '../query/search/search.ts';
import { termsOf } from '../query/search/terms.ts';
import type { Register } from '../records/register.ts';
import type { Lang, Words } from '../words/index.ts';
import { lexicon } from '../words/lexicon.ts';
import { findingOf } from './finding.ts';

/** All that searching among the visits takes; see `useSearchKit`. */
export const searchKit = {
  matches: (register: Register, q: string) => matchMask(register, termsOf(q), lexicon),
  names: (register: Register, q: string) => searchNames(register, q, lexicon),
  foundRecords,
  /** How a list shows why its visits were found. */
  finding: (register: Register, q: string, lang: Lang, words: Words) =>
    findingOf(termsOf(q), () => visitTexts(register, lexicon), lang, words),
};

export type SearchKit = typeof searchKit;
