import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { type PartnersView, readPartnersView, writePartnersView } from './partners-view.ts';
import { type Address, useAddress } from './use-address.ts';

/** What the present address asks of the directory of partners, and ways to ask something else. */
export function usePartnersView(register: Register): Address<PartnersView> {
  const codec = useMemo(
    () => ({
      read: (params: URLSearchParams) => readPartnersView(params, register),
      write: writePartnersView,
    }),
    [register],
  );
  return useAddress(codec);
}
