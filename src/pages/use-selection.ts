import { useMemo } from 'react';
import { matchMask } from '../query/search/find-visits.ts';
import { termsOf } from '../query/search/terms.ts';
import { type RowSelection, selectRows } from '../query/select.ts';
import { askedKey, type View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { useAnswer } from '../source/use-answer.ts';
import { lexicon } from '../words/lexicon.ts';

const matchesHere = (register: Register, q: string) => matchMask(register, termsOf(q), lexicon);

/**
 * The visits that fit a view. What is only about showing them, such as how the timeline is zoomed, selects nothing anew.
 * @returns searching when the first answer to a search is still awaited: the selection is then without it
 */
export function useSelection(
  register: Register,
  view: View,
): { readonly selection: RowSelection; readonly searching: boolean } {
  const { value: found, waiting } = useAnswer('matches', view.q, matchesHere);
  const key = askedKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked of the view
  const selection = useMemo(() => selectRows(register, view, found), [register, key, found]);
  return { selection, searching: waiting && !found };
}
