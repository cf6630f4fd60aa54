import { figureAt, hrefAt, type Matrix, namesAt } from '../matrix/matrix-model.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import styles from './MatrixTotal.module.css';

/** The total of a row, a column, or all: a figure that opens its visits. */
export function MatrixTotal({
  matrix,
  row,
  column,
  tabIndex,
}: {
  readonly matrix: Matrix;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly tabIndex: 0 | -1;
}) {
  const { lang, words } = useLanguage();
  const { certain, possible } = figureAt(matrix, row, column);
  const [name] = namesAt(matrix, lang, row, column);
  const { measure } = matrix.view;
  const label =
    name === undefined
      ? words.matrix.totalAll(measure, certain, possible)
      : words.matrix.total(name, measure, certain, possible);
  return (
    <a
      className={cx(styles['total'], column !== undefined && styles['middle'])}
      href={hrefAt(matrix, row, column)}
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
    >
      <span>{certain + possible === 0 ? '–' : number(certain)}</span>
      {possible > 0 && <small>+{number(possible)}</small>}
    </a>
  );
}
