import { readTimeView, type TimeOnlyView, writeTimeView } from './time-view.ts';
import { type Address, useAddress } from './use-address.ts';

const codec = { read: readTimeView, write: writeTimeView };

/** The time that the present address asks for, and ways to ask for another. */
export const useTimeView = (): Address<TimeOnlyView> => useAddress(codec);
