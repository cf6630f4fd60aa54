import type { Register } from '../records/register.ts';
import { type HandoutView, readHandout, writeHandout } from './handout-view.ts';
import type { RenameDeck } from './show-names.ts';
import type { Address } from './use-address.ts';
import { useSpokenAddress } from './use-spoken-address.ts';

const codec = { read: readHandout, write: writeHandout };

/** What the present address asks to be printed, and ways to ask for something else. @param deck of a link, with other ids */
export const useHandoutView = (register: Register, deck?: RenameDeck): Address<HandoutView> =>
  useSpokenAddress(codec, register, deck);
