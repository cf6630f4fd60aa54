import { readSearchView, type SearchView, writeSearchView } from './search-view.ts';
import { type Address, useAddress } from './use-address.ts';

const codec = { read: readSearchView, write: writeSearchView };

/** What the present address searches for, and ways to search for something else. */
export const useSearchView = (): Address<SearchView> => useAddress(codec);
