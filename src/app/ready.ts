import { isSpoken, learn } from '../words/index.ts';
import { firstLang } from './language.ts';
import { readStored } from './stored.ts';

/**
 * Brings the words of the reader’s language; until then the page stands as it came. Words that cannot be had are no
 * reason to wait: the application asks for them again, and says so.
 */
export async function ready(): Promise<void> {
  const lang = firstLang(location.hash, readStored('pd.lang'), navigator.languages);
  if (!isSpoken(lang)) await learn(lang).catch(() => {});
}
