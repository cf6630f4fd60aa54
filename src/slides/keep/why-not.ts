import type { Words } from '../../words/index.ts';
import type { DeckFault } from './deck-fault.ts';
import type { Want } from './use-deck-at.ts';

/** Why the deck of an address cannot be had, in a sentence or two. @param text `deck` of the address */
export function whyNot(
  want: Want,
  faults: readonly DeckFault[],
  text: string,
  { keep }: Words['meeting'],
): string {
  const [first] = faults;
  if (want === 'unreadable' && first) return keep.faultIn(keep.fault(first));
  return keep.want[want](text.slice(1));
}
