import type { PeriodGlance } from '../insight/period-glance.ts';
import type { Register } from '../records/register.ts';
import { type Lang, wordsIn } from '../words/index.ts';
import { type Sentence, sentence } from '../words/sentence.ts';
import { comparedSentence, nameSlot } from './compared.ts';

/** What was done, beside the period before. */
export const doneSentence = (glance: PeriodGlance, lang: Lang): Sentence =>
  comparedSentence(glance, 'visits', lang);

/** With whom, beside the period before, and who of then was not met. */
export function partnersSentence(glance: PeriodGlance, lang: Lang): Sentence {
  const say = wordsIn(lang).periods.partners;
  const { before, partners, progress } = glance;
  const gone =
    before && partners.lapsed.length > 0
      ? say.gone(
          partners.lapsed.length,
          nameSlot('before', before.span.period.name, lang),
          progress === 'running',
        )
      : '';
  return sentence`${comparedSentence(glance, 'partners', lang)}${gone}`;
}

/** Which theme rose most and which fell most, and how many nobody spoke of. */
export function themesSentence(glance: PeriodGlance, register: Register, lang: Lang): Sentence {
  const say = wordsIn(lang).periods.themes;
  const { themes, before } = glance;
  const silent = themes.silent.length > 0 ? say.silent(themes.silent.length) : '';
  if (themes.raised.length === 0) return [say.noneNamed];
  if (!before) return silent === '' ? [] : [silent.trim()];
  const told = (['rise', 'fall'] as const).flatMap((way): readonly Sentence[] => {
    const then = themes[way];
    const theme = then && register.themeById.get(then.id);
    if (!theme || !then.change || !('to' in then.change)) return [];
    return [say[way](nameSlot(way, theme.name, lang), then.change.from, then.change.to)];
  });
  const [one, other] = told;
  if (one) return sentence`${one}${other ? sentence`${say.join}${other}` : ''}${say.end}${silent}`;
  const compared = [...themes.raised, ...themes.silent].some(({ change }) => change?.kind === 'level');
  return sentence`${compared ? say.level : say.thin}${silent}`;
}
