import { type Partner, shortNameOf } from '../../records/partner.ts';
import { say, sayIn, type Text } from '../../records/text.ts';
import type { SlideLang } from '../deck.ts';
import type { Here } from '../kinds/kind.ts';

/** A text in the slide's language, else in any it has. */
export const textOf = (text: Text, { lang }: Pick<Here, 'lang'>): string => say(text, lang).text;

/** Our own short name. */
export const homeOf = (here: Pick<Here, 'lang' | 'register'>): string =>
  textOf(here.register.dashboard.home.short, here);

/** A partner's short name. */
export const shortOf = (partner: Partner, here: Pick<Here, 'lang'>): string =>
  textOf(shortNameOf(partner), here);

/** A partner in the run of a sentence: short, but an embassy by its full name, whose short one is a label. */
export const inRun = (partner: Partner, here: Pick<Here, 'lang'>): string =>
  partner.kind === 'embassy' ? textOf(partner.name, here) : shortOf(partner, here);

/** What goes on one line of the welcome, in characters. */
const LINE: Readonly<Record<SlideLang, number>> = { en: 60, zh: 20 };

/** A partner's full name, or the short one where the full one is too long for a line of the welcome. */
export function fullOf({ name, ...partner }: Partner, { lang }: Pick<Here, 'lang'>): Text {
  return say(name, lang).text.length > LINE[lang] ? shortNameOf({ name, ...partner }) : name;
}

/** What stands upright beside the welcome, in signs: more would make a second row of a few. */
const UPRIGHT = 7;

/** A partner's name in Chinese, for setting from top to bottom: with the words that `delegation` adds if they fit. */
export function uprightOf(partner: Partner, delegation: (name: string) => string): string | undefined {
  const names = [partner.name, shortNameOf(partner)].flatMap((text) => {
    const chinese = sayIn(text, 'zh');
    return chinese && /^\p{Script=Han}+$/u.test(chinese) ? [chinese] : [];
  });
  const all = [...names.map(delegation), ...names];
  const fits = all.find((text) => [...text].length <= UPRIGHT);
  return fits ?? names.toSorted((a, b) => a.length - b.length)[0];
}

/** The partners of some ids that are on record. */
export const partnersOf = (
  ids: readonly string[],
  { register }: Pick<Here, 'register'>,
): readonly Partner[] => ids.flatMap((id) => register.partnerById.get(id) ?? []);
