import type { Register } from '../../records/register.ts';
import { isIndexed, keepIndex } from './find-visits.ts';
import type { Lexicon } from './lexicon.ts';
import { gatherTexts } from './text-index.ts';

const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Makes searching ready, a little at a time, so that all else gets its turn meanwhile.
 * @param stretch so long it works before it lets others, ms
 */
export async function gatherInTurns(register: Register, lexicon: Lexicon, stretch: number): Promise<void> {
  if (isIndexed(register, lexicon)) return;
  const gathering = gatherTexts(register, lexicon);
  let since = performance.now();
  for (;;) {
    const step = gathering.next();
    if (step.done) return keepIndex(register, lexicon, step.value);
    if (performance.now() - since < stretch) continue;
    await nextTurn();
    since = performance.now();
  }
}
