import { useQuery } from '@tanstack/react-query';
import type { Register } from '../records/register.ts';
import { datasetQuery } from './query.ts';

/** The records when searches go through them in the page itself; nothing when a thread beside the page does it. */
export function useSearchedHere(): Register | undefined {
  const { data } = useQuery({ ...datasetQuery, enabled: false });
  return data && !data.aide ? data.register : undefined;
}
