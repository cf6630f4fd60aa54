import { useLater } from '../source/use-later.ts';
import { PartMissing } from '../ui/LazyPart.tsx';
import type { SearchKit } from './search-kit.ts';

const load = (): Promise<SearchKit> =>
  import('./search-kit.ts').then(
    ({ searchKit }) => searchKit,
    (cause: unknown) => {
      throw new PartMissing(() => {}, cause);
    },
  );

/** What searching takes, in a file of its own: most readers of a list never search. Nothing until it has come. */
export const useSearchKit = (q: string): SearchKit | undefined => useLater('search', load, q.trim() !== '');
