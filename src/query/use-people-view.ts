import { type PeopleView, readPeopleView, writePeopleView } from './people-view.ts';
import { type Address, useAddress } from './use-address.ts';

const codec = { read: readPeopleView, write: writePeopleView };

/** What the present address asks of the directory of people, and ways to ask something else. */
export const usePeopleView = (): Address<PeopleView> => useAddress(codec);
