import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { type PeopleView, readPeopleView, writePeopleView } from './people-view.ts';
import { type Address, useAddress } from './use-address.ts';

/** What the present address asks of the directory of people, and ways to ask something else. */
export function usePeopleView(register: Register): Address<PeopleView> {
  const codec = useMemo(
    () => ({ read: (params: URLSearchParams) => readPeopleView(params, register), write: writePeopleView }),
    [register],
  );
  return useAddress(codec);
}
