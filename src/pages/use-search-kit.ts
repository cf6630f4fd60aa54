import type { Register } from '../records/register.ts';
import { useLater } from '../source/use-later.ts';
import { useSearchedHere } from '../source/use-searched-here.ts';
import { PartMissing } from '../ui/LazyPart.tsx';
import type { SearchKit } from './search-kit.ts';

const load = async (here: Register | undefined): Promise<SearchKit> => {
  const { prepare, searchKit } = await import('./search-kit.ts').catch((cause: unknown) => {
    throw new PartMissing(() => {}, cause);
  });
  if (here) await prepare(here);
  return searchKit;
};

/**
 * What searching takes, in a file of its own: most readers of a list never search. Nothing until it has come.
 * @param near somebody is about to search: it comes ahead of the first key
 */
export function useSearchKit(q: string, near = false): SearchKit | undefined {
  const here = useSearchedHere();
  return useLater('search', () => load(here), near || q.trim() !== '');
}
