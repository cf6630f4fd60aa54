import { useMemo } from 'react';
import { type RowSelection, selectRows } from '../query/select.ts';
import { askedKey, type View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { useAnswer } from '../source/use-answer.ts';
import { useSearchKit } from './use-search-kit.ts';

/**
 * What a search finds among the visits: 1 for each visit that has all of it; nothing when nothing is searched for.
 * @returns searching when the first answer is still awaited
 */
export function useMatches(
  q: string,
  near = false,
): {
  readonly found: Uint8Array | undefined;
  readonly searching: boolean;
} {
  const { value: found, waiting } = useAnswer('matches', q, useSearchKit(q, near)?.matches);
  return { found, searching: waiting && !found };
}

/**
 * The visits that fit a view. What is only about showing them, such as how the timeline is zoomed, selects nothing anew.
 * @param near somebody is about to search
 * @returns searching when the first answer to a search is still awaited: the selection is then without it
 */
export function useSelection(
  register: Register,
  view: View,
  near = false,
): { readonly selection: RowSelection; readonly searching: boolean } {
  const { found, searching } = useMatches(view.q, near);
  // What is searched for selects only once it has been answered.
  const key = askedKey({ ...view, q: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all else that is asked of the view
  const selection = useMemo(() => selectRows(register, view, found), [register, key, found]);
  return { selection, searching };
}
