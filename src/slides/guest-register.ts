import { namelessDataset } from '../records/nameless.ts';
import { hasInternal, publicDataset } from '../records/public.ts';
import { indexDataset, type Register } from '../records/register.ts';
import { type Lang, wordsIn } from '../words/index.ts';

/** In place of a name of which no post is known, in every language. */
export const someoneSaid = (): Readonly<Record<Lang, string>> => ({
  en: wordsIn('en').slides.someone,
  zh: wordsIn('zh').slides.someone,
});

/**
 * The records as guests may see them: what is internal is gone before anything is drawn, and with `names: 'off'` posts stand in
 * place of the names of people. The one way by which records come into a show, its windows and all that is saved from it.
 */
export function guestRegister(register: Register, names: 'on' | 'off'): Register {
  // Few offices keep anything internal here; of very many visits none is then read before it is shown.
  const open = hasInternal(register) ? publicDataset(register) : register;
  if (open === register && names === 'on') return register;
  const someone = someoneSaid();
  return indexDataset(names === 'on' ? open : namelessDataset(open, someone), register.asOf);
}
