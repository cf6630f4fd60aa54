import type { ReactNode } from 'react';
import type { MatrixView } from '../query/matrix-view.ts';
import type { Address } from '../query/use-address.ts';
import type { Register } from '../records/register.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { plain } from '../words/sentence.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixList } from './MatrixList.tsx';
import { LayerKey, MatrixNotes, OrderNote } from './MatrixNotes.tsx';
import styles from './MatrixPage.module.css';
import { MatrixPanel } from './MatrixPanel.tsx';
import { MatrixPrint } from './MatrixPrint.tsx';
import { cellStory } from './matrix-cell.ts';
import { doorsOf } from './matrix-doors.ts';
import { matrixHeadline } from './matrix-headline.ts';
import { cellTitle } from './matrix-title.ts';
import { useEscape } from './use-escape.ts';
import { useMatrix } from './use-matrix.ts';
import { usePrinting } from './use-printing.ts';

/** A matrix with its finding, its notes, and what there is to say of the cell that is looked at. */
export function MatrixShown({
  register,
  view,
  aside,
  change,
  href,
}: {
  readonly register: Register;
  readonly view: MatrixView;
  /** At the end of the line of the finding. */
  readonly aside: ReactNode;
} & Pick<Address<MatrixView>, 'change' | 'href'>) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  const matrix = useMatrix(register, view);
  const narrow = useNarrow();
  const printing = usePrinting();
  const close = () => change({ row: null, column: null, layer: null });
  const box = useEscape(close);
  if (matrix.rows.order.length === 0 || matrix.columns.order.length === 0)
    return <EmptyState title={own.nothing}>{own.nothingNote}</EmptyState>;
  const { parts, doors: figures } = matrixHeadline(matrix, lang, own);
  const doors = doorsOf({ change, href }, matrix);
  const story = cellStory(matrix);
  return (
    <>
      <SectionHead title={<Sentence parts={parts} doors={figures} />} aside={aside} />
      <VisuallyHidden>
        <span role="status">{story && plain(cellTitle(matrix, story, lang, words))}</span>
      </VisuallyHidden>
      <LayerKey matrix={matrix} />
      <OrderNote matrix={matrix} back={href({ sort: null, across: null })} />
      {printing ? (
        <MatrixPrint matrix={matrix} />
      ) : narrow ? (
        <MatrixList matrix={matrix} story={story} doors={doors} />
      ) : (
        <div ref={box} className={story && styles['with']}>
          <MatrixGrid matrix={matrix} doors={doors} />
          {story && <MatrixPanel matrix={matrix} story={story} onClose={close} />}
        </div>
      )}
      <MatrixNotes matrix={matrix} keys={!narrow} />
    </>
  );
}
