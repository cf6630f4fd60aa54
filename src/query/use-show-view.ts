import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { readShow, type ShowView, writeShow } from './show-view.ts';
import { type Address, useAddress } from './use-address.ts';

/** The show that the present address asks for, and ways to ask for another. */
export function useShowView(register: Register): Address<ShowView> {
  const codec = useMemo(
    () => ({ read: (params: URLSearchParams) => readShow(params, register), write: writeShow }),
    [register],
  );
  return useAddress(codec);
}
