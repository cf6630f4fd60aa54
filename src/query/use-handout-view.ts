import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { type HandoutView, readHandout, writeHandout } from './handout-view.ts';
import { type Address, useAddress } from './use-address.ts';

/** What the present address asks to be printed, and ways to ask for something else. */
export function useHandoutView(register: Register): Address<HandoutView> {
  const codec = useMemo(
    () => ({ read: (params: URLSearchParams) => readHandout(params, register), write: writeHandout }),
    [register],
  );
  return useAddress(codec);
}
