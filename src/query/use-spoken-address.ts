import { useEffect, useEffectEvent, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Register } from '../records/register.ts';
import { type ReadWrite, type RenameDeck, spoken, spokenCodec } from './show-names.ts';
import type { ShowView } from './show-view.ts';
import { type Address, useAddress } from './use-address.ts';

/** The show of the present address, which tells no name when the show does not. `own` and `deck` must keep their identity. */
export function useSpokenAddress<V extends ShowView>(
  own: ReadWrite<V>,
  register: Register,
  deck?: RenameDeck,
): Address<V> {
  const codec = useMemo(() => spokenCodec(own, register, deck), [own, register, deck]);
  const address = useAddress<V>(codec);
  const [params, setParams] = useSearchParams();
  const { names } = address.view;
  const clean = useMemo(
    () => (names === 'off' ? spoken(params, 'off', register, deck).toString() : params.toString()),
    [params, names, register, deck],
  );
  const replace = useEffectEvent(() => setParams(new URLSearchParams(clean), { replace: true }));
  // Talks to the history: an address that tells a name gives way to the one that does not.
  useEffect(() => {
    if (clean !== params.toString()) replace();
  }, [clean, params]);
  return address;
}
