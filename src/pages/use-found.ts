import { useMemo } from 'react';
import { type Found, foundRecords, searchPlaces } from '../query/search/search.ts';
import type { Register } from '../records/register.ts';
import { useAnswer } from '../source/use-answer.ts';
import { lexicon } from '../words/lexicon.ts';

const everythingHere = (register: Register, q: string) => searchPlaces(register, q, lexicon);

const nothing = (q: string): Found => ({
  ...foundRecords({ visits: [], partners: [], people: [], themes: [] }, q, undefined),
});

/** Everything on record that a search finds; while the first answer is awaited, nothing yet. */
export function useFound(
  register: Register | undefined,
  q: string,
): { readonly found: Found; readonly waiting: boolean } {
  const { value, waiting } = useAnswer('search', q, everythingHere);
  const found = useMemo(
    () => (register ? foundRecords(register, q, value) : nothing(q)),
    [register, q, value],
  );
  return { found, waiting };
}
