import { type Ignored, ParamReader } from './params.ts';
import { type Address, useAddress } from './use-address.ts';

type Nothing = Readonly<Record<never, never>>;

const codec = {
  read: (params: URLSearchParams): { readonly view: Nothing; readonly ignored: readonly Ignored[] } => ({
    view: {},
    ignored: new ParamReader(params).ignored(),
  }),
  write: () => new URLSearchParams(),
};

/** The present address where a page asks nothing of it: all of its parameters are in vain. */
export const useNothingAsked = (): Address<Nothing> => useAddress(codec);
