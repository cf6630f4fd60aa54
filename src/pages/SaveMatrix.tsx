import { saveTable } from '../export/save.ts';
import { Button } from '../ui/Button.tsx';
import { Saved } from '../ui/Saved.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSaving } from '../ui/use-saving.ts';
import type { Matrix } from './matrix-model.ts';
import { matrixTable } from './matrix-table.ts';

/** The whole matrix as a CSV file, in the order in which it is drawn. */
export function SaveMatrix({ matrix }: { readonly matrix: Matrix }) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  const { state, save } = useSaving();
  return (
    <>
      <Button
        onClick={() => save(() => saveTable(matrixTable(matrix, lang, own), own.title, matrix.register.asOf))}
      >
        {own.csv}
      </Button>
      <Saved state={state} />
    </>
  );
}
