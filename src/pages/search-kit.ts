import { matchMask } from '../query/search/find-visits.ts';
import { gatherInTurns } from '../query/search/gather.ts';
import { visitTexts } from '../query/search/match.ts';
import { foundRecords, searchNames } from '../query/search/search.ts';
import { termsOf } from '../query/search/terms.ts';
import type { Register } from '../records/register.ts';
import type { Lang, Words } from '../words/index.ts';
import { lexicon } from '../words/lexicon.ts';
import { findingOf } from './finding.ts';

/** So long the page prepares searching before it draws again, ms. */
const STRETCH = 8;

/** Makes the first search as quick as those after it. */
export const prepare = (register: Register): Promise<void> => gatherInTurns(register, lexicon, STRETCH);

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
