import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { foreignKeys, type Ignored } from './params.ts';

interface Codec<V> {
  readonly read: (params: URLSearchParams) => { readonly view: V; readonly ignored: readonly Ignored[] };
  readonly write: (view: V) => URLSearchParams;
}

export interface Address<V> {
  readonly view: V;
  /** What the address asked for in vain. */
  readonly ignored: readonly Ignored[];
  /** Goes to the view with some of it changed: one step in the history, or in place of the present one. */
  readonly change: (patch: Partial<V>, options?: { readonly replace?: boolean }) => void;
  /** The address of the view with some of it changed. */
  readonly href: (patch: Partial<V>) => string;
}

/** A view kept in the parameters of the present address. `codec` must keep its identity between drawings. */
export function useAddress<V extends object>(codec: Codec<V>): Address<V> {
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const { view, ignored } = useMemo(() => codec.read(params), [codec, params]);

  const written = (patch: Partial<V>): URLSearchParams => {
    const next = codec.write({ ...view, ...patch });
    for (const key of foreignKeys) for (const value of params.getAll(key)) next.append(key, value);
    return next;
  };
  return {
    view,
    ignored,
    change: (patch, { replace = false } = {}) => {
      const next = written(patch);
      if (next.toString() !== params.toString()) setParams(next, { replace });
    },
    href: (patch) => {
      const next = written(patch).toString();
      return `#${pathname}${next ? `?${next}` : ''}`;
    },
  };
}
