import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { type MatrixView, readMatrixView, writeMatrixView } from './matrix-view.ts';
import { type Address, useAddress } from './use-address.ts';

/** The matrix that the present address asks for, and ways to ask for another. */
export function useMatrixView(register: Register): Address<MatrixView> {
  const codec = useMemo(
    () => ({ read: (params: URLSearchParams) => readMatrixView(params, register), write: writeMatrixView }),
    [register],
  );
  return useAddress(codec);
}
