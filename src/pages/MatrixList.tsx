import { useState } from 'react';
import type { MatrixView, Order } from '../query/matrix-view.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MatrixList.module.css';
import { MatrixListRow } from './MatrixListRow.tsx';
import type { CellStory } from './matrix-cell.ts';
import type { MatrixDoors } from './matrix-doors.ts';
import { figureAt, type Matrix } from './matrix-model.ts';

/** Rows drawn at first, and more at each press. */
const SHOWN = 60;

const orders = {
  usual: null,
  most: { by: 'total', back: false },
  fewest: { by: 'total', back: true },
  name: { by: 'name', back: false },
} as const satisfies Record<string, Order | null>;
type OrderId = keyof typeof orders;

const orderId = ({ sort }: MatrixView): OrderId => {
  if (sort?.by === 'name') return 'name';
  if (sort?.by === 'total') return sort.back ? 'fewest' : 'most';
  return 'usual';
};

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
  const { words } = useLanguage();
  const own = words.matrix;
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
          options={[
            { id: 'usual' as OrderId, label: own.orderUsual },
            { id: 'most', label: own.orderMost },
            { id: 'fewest', label: own.orderFewest },
            { id: 'name', label: own.orderName },
          ]}
          value={orderId(view)}
          onChange={(id) => doors.change({ sort: orders[id] })}
        />
      </div>
      <ul className={styles['rows']}>
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
