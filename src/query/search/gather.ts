import { BREATH, gently } from '../../records/gently.ts';
import type { Register } from '../../records/register.ts';
import { isIndexed, keepIndex } from './find-visits.ts';
import type { Lexicon } from './lexicon.ts';
import { gatherTexts } from './text-index.ts';

/**
 * Makes searching ready, a little at a time, so that all else gets its turn meanwhile.
 * @param stretch so long it works before it lets others, ms
 */
export async function gatherInTurns(register: Register, lexicon: Lexicon, stretch: number): Promise<void> {
  if (isIndexed(register, lexicon)) return;
  const texts = await gently(gatherTexts(register, lexicon), undefined, { ...BREATH, every: stretch });
  keepIndex(register, lexicon, texts);
}
