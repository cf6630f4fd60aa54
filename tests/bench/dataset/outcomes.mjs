import { later } from './dates.mjs';
import { followUpWords, outcomeWords } from './phrases.mjs';

/**
 * A way of drawing the outcomes of a visit: of half the visits none, and of a third of outcomes what came after.
 * @param {import('./random.mjs').Random} random
 */
export function makeOutcomes(random) {
  const wordsOf = random.byWeight(outcomeWords.map(([, , share]) => share));
  const countOf = random.byWeight([46, 39, 15]);

  /**
   * @param {number} day
   * @param {{ en: string, zh: string }} theme
   */
  const followed = (day, theme) => {
    const [kind, usual, , en, zh] = outcomeWords[wordsOf()] ?? outcomeWords[0];
    const due = random.chance(0.15) ? { due: later(day, random.int(3, 24)).slice(0, 7) } : {};
    const by = random.chance(0.4) ? { by: random.pick(['home', 'partner', 'both']) } : {};
    const [status, noteEn, noteZh] = random.pick(followUpWords);
    const followUp = {
      date: later(day, random.int(1, 18)),
      note: { en: noteEn, zh: noteZh },
      ...(status && { status }),
    };
    return {
      kind,
      summary: { en: en.replace('#', theme.en), zh: zh.replace('#', theme.zh) },
      status: usual,
      ...by,
      ...due,
      ...(random.chance(1 / 3) && { followUps: [followUp] }),
    };
  };

  return (/** @type {number} */ day, /** @type {{ en: string, zh: string }} */ theme) =>
    Array.from({ length: countOf() }, () => followed(day, theme));
}
