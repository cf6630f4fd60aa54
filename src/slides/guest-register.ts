import { atOnce } from '../records/gently.ts';
import { knownNameSteps } from '../records/known-names.ts';
import type { Instead } from '../records/name-taker.ts';
import { namelessRegister } from '../records/nameless.ts';
import { namelessIdSteps } from '../records/nameless-ids.ts';
import { hasInternal } from '../records/public.ts';
import { publicSteps } from '../records/public-register.ts';
import type { Register } from '../records/register.ts';
import { languages, wordsIn } from '../words/index.ts';

/** What is said in place of names, in every language. */
export const insteadOfNames = (): Instead => ({
  // Asked for when it is used: by then the words of every language have come.
  get someone() {
    return Object.fromEntries(languages.map(({ id }) => [id, wordsIn(id).slides.someone]));
  },
  unnamed: ({ count, honour }) =>
    Object.fromEntries(languages.map(({ id }) => [id, wordsIn(id).slides.unnamed(count, honour)])),
});

const made = new WeakMap<Register, { on?: Register; off?: Register }>();

/** The guests’ register as it was made before, or as it needs no making. */
export function guestsAtHand(register: Register, names: 'on' | 'off'): Register | undefined {
  return made.get(register)?.[names] ?? (names === 'on' && !hasInternal(register) ? register : undefined);
}

/**
 * The records as guests may see them: what is internal is gone before anything is drawn, and with `names: 'off'` posts stand in
 * place of the names of people. The one way by which records come into a show, its windows and all that is saved from it.
 */
export function* guestSteps(register: Register, names: 'on' | 'off'): Generator<void, Register> {
  const known = guestsAtHand(register, names);
  if (known) return known;
  const mine = made.get(register) ?? {};
  made.set(register, mine);
  const open = guestsAtHand(register, 'on') ?? (yield* publicSteps(register));
  mine.on = open;
  yield;
  if (names === 'on') return open;
  const ids = yield* namelessIdSteps(register);
  const find = yield* knownNameSteps(register.people);
  mine.off = namelessRegister(open, find, ids, insteadOfNames());
  return mine.off;
}

/** The same in one go. */
export const guestRegister = (register: Register, names: 'on' | 'off'): Register =>
  atOnce(guestSteps(register, names));
