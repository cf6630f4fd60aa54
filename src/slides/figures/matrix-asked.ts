import type { SpanCount } from '../../insight/year-counts.ts';
import { countMatrix } from '../../matrix/matrix-counts.ts';
import { type DrawnAxis, figureAt, type Matrix, matrixOf } from '../../matrix/matrix-model.ts';
import { readMatrixView } from '../../query/matrix-view.ts';
import { matchMask } from '../../query/search/find-visits.ts';
import { termsOf } from '../../query/search/terms.ts';
import type { Register } from '../../records/register.ts';
import type { Lang, Words } from '../../words/index.ts';
import { lexicon } from '../../words/lexicon.ts';
import { addressOf } from './address.ts';

/** An axis with only the lines that have something: what is not there is no news for guests. */
const filled = (drawn: DrawnAxis, has: (line: number) => SpanCount): DrawnAxis => ({
  ...drawn,
  order: drawn.order.filter((line) => {
    const { certain, possible } = has(line);
    return certain + possible > 0;
  }),
});

/** The matrix of an address, without its empty rows and columns. */
export function matrixAsked(register: Register, href: string, lang: Lang, words: Words): Matrix {
  const { view } = readMatrixView(addressOf(href).params, register);
  const found = matchMask(register, termsOf(view.asked.q), lexicon);
  const matrix = matrixOf(register, view, countMatrix(register, view, found), lang, words);
  return {
    ...matrix,
    rows: filled(matrix.rows, (row) => figureAt(matrix, row)),
    columns: filled(matrix.columns, (column) => figureAt(matrix, undefined, column)),
  };
}
