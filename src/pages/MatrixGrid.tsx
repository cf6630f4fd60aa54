import { useMemo } from 'react';
import { whoOf } from '../insight/who.ts';
import { MatrixFigure } from '../matrix/MatrixFigure.tsx';
import { type DrawnAxis, type Matrix, pageOfLine } from '../matrix/matrix-model.ts';
import { isBy, nextOrder } from '../query/line-order.ts';
import type { Order } from '../query/matrix-view.ts';
import { say } from '../records/text.ts';
import { Bilingual } from '../ui/Bilingual.tsx';
import { Grid, type GridContent } from '../ui/Grid.tsx';
import type { GridPlace } from '../ui/grid-steps.ts';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import { MatrixCorner } from './MatrixCorner.tsx';
import styles from './MatrixGrid.module.css';
import { MatrixHead, type Sorted } from './MatrixHead.tsx';
import { MatrixTotal } from './MatrixTotal.tsx';
import type { MatrixDoors } from './matrix-doors.ts';
import { FROZEN, sizesOf } from './matrix-sizes.ts';

const sortedBy = (order: Order | null, by: Order['by']): Sorted => {
  if (!isBy(order, by)) return undefined;
  // Names go up the alphabet first, figures down from the highest.
  return order.back === (by === 'name') ? 'descending' : 'ascending';
};

/** The matrix on a wide screen: heads and totals stay in view, whatever its size. */
export function MatrixGrid({ matrix, doors }: { readonly matrix: Matrix; readonly doors: MatrixDoors }) {
  const { lang, words } = useLanguage();
  const [box, width] = useWidth();
  const own = words.matrix;
  const { view, rows, columns } = matrix;
  const { row: chosenRow, column: chosenColumn } = view;
  const sizes = useMemo(() => sizesOf(matrix, width), [matrix, width]);

  const head = (drawn: DrawnAxis, line: number, tabIndex: 0 | -1, across: boolean) => {
    const { axis, names } = drawn;
    const id = axis.lines[line]?.id ?? '';
    const name = names[line] ?? '';
    const partner = axis.id === 'partner' ? matrix.register.partnerById.get(id) : undefined;
    const who = partner && whoOf(partner, matrix.register);
    const key = across ? 'across' : 'sort';
    const sort = across ? own.sortColumns : own.sortRows;
    return (
      <MatrixHead
        name={
          <>
            {who && across && <Seal id={who.id} text={who.seal} size={22} full={who.full} />}
            <span>{across || partner ? <Say text={name} /> : <Bilingual text={name} />}</span>
          </>
        }
        href={pageOfLine(axis.id, id)}
        sortLabel={sort(say(name, lang).text)}
        sorted={sortedBy(view[key], { line: id })}
        onSort={() => doors.change({ [key]: nextOrder(view[key], { line: id }) })}
        tabIndex={tabIndex}
        sorts={across ? 'columns' : 'rows'}
        hint={say(name, lang).text}
      />
    );
  };
  const totalHead = (across: boolean, tabIndex: 0 | -1) => {
    const key = across ? 'across' : 'sort';
    return (
      <MatrixHead
        name={across ? own.all : <span className={styles['all']}>{own.all}</span>}
        sortLabel={(across ? own.sortColumns : own.sortRows)(own.byTotal)}
        sorted={sortedBy(view[key], 'total')}
        onSort={() => doors.change({ [key]: nextOrder(view[key], 'total') })}
        tabIndex={tabIndex}
        sorts={across ? 'columns' : 'rows'}
      />
    );
  };
  const lineAt = ({ order }: DrawnAxis, place: number): number | undefined =>
    place < FROZEN ? undefined : order[place - FROZEN];
  const content: GridContent = {
    draw: (place: GridPlace, tabIndex) => {
      const row = lineAt(rows, place.row);
      const column = lineAt(columns, place.column);
      if (place.row === 0 && place.column === 0)
        return <MatrixCorner matrix={matrix} doors={doors} tabIndex={tabIndex} />;
      if (place.row === 0)
        return column === undefined ? totalHead(false, tabIndex) : head(columns, column, tabIndex, false);
      if (place.column === 0)
        return row === undefined ? totalHead(true, tabIndex) : head(rows, row, tabIndex, true);
      if (row === undefined || column === undefined)
        return <MatrixTotal matrix={matrix} row={row} column={column} tabIndex={tabIndex} />;
      return (
        <MatrixFigure
          matrix={matrix}
          row={row}
          column={column}
          emptyHref={doors.emptyHref}
          tabIndex={tabIndex}
        />
      );
    },
    sortOf: ({ row, column }) => {
      if (row === 0 && column === 0) return sortedBy(view.sort, 'name');
      if (row === 0) {
        const line = lineAt(columns, column);
        return sortedBy(
          view.sort,
          line === undefined ? 'total' : { line: columns.axis.lines[line]?.id ?? '' },
        );
      }
      if (column > 0) return undefined;
      const line = lineAt(rows, row);
      return sortedBy(view.across, line === undefined ? 'total' : { line: rows.axis.lines[line]?.id ?? '' });
    },
    headName: ({ row, column }) => {
      if (row === 0 && column === 0) return own.axis[rows.axis.id];
      const [drawn, place] = row === 0 ? [columns, column] : [rows, row];
      const line = lineAt(drawn, place);
      return line === undefined ? own.all : say(drawn.names[line] ?? '', lang).text;
    },
    // A place within a cell marks itself.
    isChosen: ({ row, column }) =>
      view.layer === null &&
      chosenRow !== null &&
      chosenColumn !== null &&
      rows.axis.lines[lineAt(rows, row) ?? -1]?.id === chosenRow &&
      columns.axis.lines[lineAt(columns, column) ?? -1]?.id === chosenColumn,
  };
  const placeIn = ({ axis, order }: DrawnAxis, id: string | null) =>
    order.findIndex((line) => axis.lines[line]?.id === id);
  const chosen = { row: placeIn(rows, chosenRow), column: placeIn(columns, chosenColumn) };
  return (
    <div ref={box}>
      <Grid
        label={own.grid(
          own.lines(rows.axis.id, rows.order.length),
          own.lines(columns.axis.id, columns.order.length),
        )}
        rows={rows.order.length + FROZEN}
        columns={columns.order.length + FROZEN}
        sizes={sizes}
        content={content}
        start={
          chosen.row < 0 || chosen.column < 0
            ? undefined
            : { row: chosen.row + FROZEN, column: chosen.column + FROZEN }
        }
      />
    </div>
  );
}
