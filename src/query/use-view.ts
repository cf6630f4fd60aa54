import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { readView } from './read-view.ts';
import { type Address, useAddress } from './use-address.ts';
import { type View, writeView } from './view.ts';

/** What the present address asks of the visits, and ways to ask something else. */
export function useView(register: Register): Address<View> {
  const codec = useMemo(
    () => ({ read: (params: URLSearchParams) => readView(params, register), write: writeView }),
    [register],
  );
  return useAddress(codec);
}
