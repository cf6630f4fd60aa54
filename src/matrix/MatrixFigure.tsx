import type { SpanCount } from '../insight/year-counts.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import styles from './MatrixFigure.module.css';
import { heightOf } from './matrix-height.ts';
import { inkStep } from './matrix-ink.ts';
import { figureAt, hrefAt, type Matrix, namesAt } from './matrix-model.ts';

/** Steps of ink, from the palest. */
const INKS = ['ink1', 'ink2', 'ink3', 'ink4', 'ink5', 'ink6'] as const;

const inkOf = (n: number, highest: number, from = 0): (typeof INKS)[number] =>
  INKS[inkStep(n, highest, from)] ?? 'ink1';

/** In a place within a cell, beside others: always deep enough to be seen as a block. */
const placeInkOf = (n: number, highest: number) => inkOf(n, highest, 3);

/** The cell of a row and a column: its figure, or one for each place within it. An empty one opens what that means. */
export function MatrixFigure({
  matrix,
  row,
  column,
  emptyHref,
  tabIndex,
}: {
  readonly matrix: Matrix;
  readonly row: number;
  readonly column: number;
  /** What is said of a cell that is empty. */
  readonly emptyHref: (row: number, column: number, layer?: number) => string;
  readonly tabIndex: 0 | -1;
}) {
  const { lang, words } = useLanguage();
  const { view } = matrix;
  const { measure } = view;
  const said = (figure: SpanCount, layer?: number) =>
    words.matrix.cell(namesAt(matrix, lang, row, column, layer), measure, figure.certain, figure.possible);
  const figure = figureAt(matrix, row, column);
  const isEmpty = figure.certain + figure.possible === 0;
  const layers = matrix.layers?.order.map((layer) => ({ layer, its: figureAt(matrix, row, column, layer) }));
  const told = layers?.filter(({ its }) => its.certain + its.possible > 0) ?? [];
  const isOf = (axis: typeof matrix.rows | undefined, line: number, id: string | null) =>
    id !== null && axis?.axis.lines[line]?.id === id;
  const isHere = isOf(matrix.rows, row, view.row) && isOf(matrix.columns, column, view.column);
  const label = [
    said(figure),
    ...told.map(({ layer, its }) =>
      words.matrix.cell(
        namesAt(matrix, lang, undefined, undefined, layer),
        measure,
        its.certain,
        its.possible,
      ),
    ),
  ].join('; ');
  return (
    <>
      <a
        className={cx(styles['cell'], isEmpty && styles['empty'])}
        href={isEmpty ? emptyHref(row, column) : hrefAt(matrix, row, column)}
        aria-label={label}
        title={isEmpty ? undefined : label}
        aria-current={isHere && view.layer === null ? 'true' : undefined}
        tabIndex={tabIndex}
      >
        {layers ? null : isEmpty ? (
          <i className={styles['dash']} />
        ) : (
          <Blocks figure={figure} highest={matrix.highest} />
        )}
      </a>
      {layers && (
        <span className={styles['places']}>
          {layers.map(({ layer, its }) => (
            <a
              key={layer}
              className={styles['place']}
              href={
                its.certain + its.possible > 0
                  ? hrefAt(matrix, row, column, layer)
                  : emptyHref(row, column, layer)
              }
              aria-label={said(its, layer)}
              title={said(its, layer)}
              aria-current={isHere && isOf(matrix.layers, layer, view.layer) ? 'true' : undefined}
              tabIndex={-1}
            >
              <Place figure={its} highest={matrix.highest} />
            </a>
          ))}
        </span>
      )}
    </>
  );
}

/** What is certain in ink, and beside it, dashed, what may come to it. */
function Blocks({ figure, highest }: { readonly figure: SpanCount; readonly highest: number }) {
  const { certain, possible } = figure;
  return (
    <>
      {certain > 0 && <b className={styles[inkOf(certain, highest)]}>{number(certain)}</b>}
      {possible > 0 && (
        <b className={styles['possible']}>
          {certain > 0 && '+'}
          {number(possible)}
        </b>
      )}
    </>
  );
}

/** A place within a cell: a block as high as its figure, or a dash. */
function Place({ figure, highest }: { readonly figure: SpanCount; readonly highest: number }) {
  const { certain, possible } = figure;
  if (certain + possible === 0) return <i className={styles['dash']} />;
  const height = certain > 0 && possible > 0 ? 15 : heightOf(certain + possible, highest);
  return (
    <>
      {possible > 0 && (
        <b className={styles['possible']} style={{ height }}>
          {number(possible)}
        </b>
      )}
      {certain > 0 && (
        <b className={styles[placeInkOf(certain, highest)]} style={{ height }}>
          {number(certain)}
        </b>
      )}
    </>
  );
}
