import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { type RenameDeck, spoken } from './show-names.ts';
import { readShow, type ShowView, writeShow } from './show-view.ts';
import { type Address, useAddress } from './use-address.ts';
import { useSpokenAddress } from './use-spoken-address.ts';

const codec = { read: readShow, write: writeShow };

/** The show that the present address asks for, and ways to ask for another. @param deck of a link, with other ids */
export const useShowView = (register: Register, deck?: RenameDeck): Address<ShowView> =>
  useSpokenAddress(codec, register, deck);

/**
 * The same for who prepares a show and not for guests: ids are always the real ones, since a deck is kept by them, also where a
 * show without names has led here.
 */
export function useDeckView(register: Register, deck: RenameDeck): Address<ShowView> {
  const real = useMemo(
    () => ({
      read: (params: URLSearchParams) => readShow(spoken(params, 'on', register, deck), register),
      write: writeShow,
    }),
    [register, deck],
  );
  return useAddress(real);
}
