import { figureAt } from '../../matrix/matrix-model.ts';
import { matrixTable } from '../../matrix/matrix-table.ts';
import { paths } from '../../query/paths.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import type { FigureKind } from './figure.ts';
import { matrixAsked } from './matrix-asked.ts';

/** Visits over two axes: partners and themes, or whatever the view has. */
export const matrix: FigureKind = {
  id: 'matrix',
  Draw: lazyPart(async () => (await import('./MatrixDrawn.tsx')).MatrixDrawn),
  title(register, href, lang, words) {
    const asked = matrixAsked(register, href, lang, words);
    const { rows, columns } = asked;
    const cells = rows.order.flatMap((row) => columns.order.map((column) => figureAt(asked, row, column)));
    const filled = cells.filter(({ certain, possible }) => certain + possible > 0).length;
    const lines = ({ axis, order }: typeof rows) => words.matrix.lines(axis.id, order.length);
    return words.meeting.figure.covered(lines(rows), lines(columns), filled, cells.length);
  },
  table(register, href, lang, words) {
    const [head = [], ...rows] = matrixTable(matrixAsked(register, href, lang, words), lang, words.matrix);
    return { head: head.map(String), rows };
  },
  offered: (register) => (register.visits.length > 0 ? paths.matrix() : undefined),
};
