import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { type CompareView, readCompareView, writeCompareView } from './compare-view.ts';
import { type Address, useAddress } from './use-address.ts';

/** Which visits the present address compares, and ways to compare others. */
export function useCompareView(register: Register): Address<CompareView> {
  const codec = useMemo(
    () => ({
      read: (params: URLSearchParams) => readCompareView(params, register),
      write: writeCompareView,
    }),
    [register],
  );
  return useAddress(codec);
}
