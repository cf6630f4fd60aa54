import { useMemo } from 'react';
import type { Found } from '../query/search/search.ts';
import type { Register } from '../records/register.ts';
import { useAnswer } from '../source/use-answer.ts';
import { useSearchKit } from './use-search-kit.ts';

/** The partners, people and themes that a search finds; nothing while there is no answer. */
export function useNamesFound(register: Register, q: string): Found | undefined {
  const kit = useSearchKit(q);
  const { value } = useAnswer('names', q, kit?.names);
  return useMemo(() => value && kit?.foundRecords(register, q, value), [register, q, value, kit]);
}
