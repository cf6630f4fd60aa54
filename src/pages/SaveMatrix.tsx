import { saveTable } from '../export/save.ts';
import { countMatrix } from '../matrix/matrix-counts.ts';
import { matrixOf } from '../matrix/matrix-model.ts';
import { matrixTable } from '../matrix/matrix-table.ts';
import type { MatrixView } from '../query/matrix-view.ts';
import type { Register } from '../records/register.ts';
import { Button } from '../ui/Button.tsx';
import { Saved } from '../ui/Saved.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSaving } from '../ui/use-saving.ts';
import { useMatches } from './use-selection.ts';

/** The whole matrix that a view asks for as a CSV file, in the order in which it is drawn. */
export function SaveMatrix({ register, view }: { readonly register: Register; readonly view: MatrixView }) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  const { state, save } = useSaving();
  const { found } = useMatches(view.asked.q);
  const table = () =>
    matrixTable(matrixOf(register, view, countMatrix(register, view, found), lang, words), lang, own);
  return (
    <>
      <Button onClick={() => save(() => saveTable(table(), own.title, register.asOf))}>{own.csv}</Button>
      <Saved state={state} />
    </>
  );
}
