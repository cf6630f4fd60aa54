import { useMemo } from 'react';
import { countMatrix } from '../matrix/matrix-counts.ts';
import { type Matrix, matrixOf } from '../matrix/matrix-model.ts';
import { type MatrixView, nothingMarked, readMatrixView, writeMatrixView } from '../query/matrix-view.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useMatches } from './use-selection.ts';

/** The matrix that a view asks for. It is counted anew only when what is counted changes, not for an order or a cell looked at. */
export function useMatrix(register: Register, view: MatrixView): Matrix {
  const { lang, words } = useLanguage();
  const { found } = useMatches(view.asked.q);
  const key = writeMatrixView({ ...view, ...nothingMarked }).toString();
  const counts = useMemo(
    () => countMatrix(register, readMatrixView(new URLSearchParams(key), register).view, found),
    [register, key, found],
  );
  return useMemo(() => matrixOf(register, view, counts, lang, words), [register, view, counts, lang, words]);
}
