import { useState } from 'react';
import { figureAt, type Matrix } from '../matrix/matrix-model.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MatrixList.module.css';
import { MatrixListAll } from './MatrixListAll.tsx';
import { MatrixListRow } from './MatrixListRow.tsx';
import type { CellStory } from './matrix-cell.ts';
import type { MatrixDoors } from './matrix-doors.ts';
import { orderChosen, orderOptions } from './matrix-order.ts';

/** Rows drawn at first, and more at each press. */
const SHOWN = 60;

/** The matrix on a narrow screen: one axis down the page, the other within each row that is opened. */
export function MatrixList({
  matrix,
  story,
  doors,
}: {
  readonly matrix: Matrix;
  readonly story: CellStory | undefined;
  readonly doors: MatrixDoors;
}) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  const options = orderOptions(matrix, lang, own);
  const { rows, view } = matrix;
  const [asked, setAsked] = useState(SHOWN);
  const opened = rows.order.findIndex((row) => rows.axis.lines[row]?.id === view.row);
  // A row that the address opens is there, however far down.
  const shown = Math.min(rows.order.length, Math.max(asked, opened + 1));
  const most = Math.max(
    1,
    ...rows.order.map((row) => {
      const { certain, possible } = figureAt(matrix, row);
      return certain + possible;
    }),
  );
  return (
    <>
      <div className={styles['order']}>
        <Choice
          label={own.orderRows}
          options={options}
          value={orderChosen(view, options)}
          onChange={(id) => doors.change({ sort: options.find((option) => option.id === id)?.order ?? null })}
        />
      </div>
      <ul className={styles['rows']}>
        <MatrixListAll matrix={matrix} />
        {rows.order.slice(0, shown).map((row) => (
          <MatrixListRow
            key={rows.axis.lines[row]?.id}
            matrix={matrix}
            row={row}
            most={most}
            open={rows.axis.lines[row]?.id === view.row}
            story={story}
            doors={doors}
          />
        ))}
      </ul>
      {shown < rows.order.length && (
        <Button onClick={() => setAsked(shown + SHOWN)}>{own.showMore(shown, rows.order.length)}</Button>
      )}
    </>
  );
}
