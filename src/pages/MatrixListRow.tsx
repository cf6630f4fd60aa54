import { useId } from 'react';
import type { SpanCount } from '../insight/year-counts.ts';
import { figureAt, hrefAt, type Matrix, namesAt } from '../matrix/matrix-model.ts';
import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { MatrixBar } from './MatrixBar.tsx';
import styles from './MatrixList.module.css';
import { MatrixPanel } from './MatrixPanel.tsx';
import type { CellStory } from './matrix-cell.ts';
import type { MatrixDoors } from './matrix-doors.ts';
import { figureText } from './matrix-figure-text.ts';

const sum = ({ certain, possible }: SpanCount): number => certain + possible;

/** A row of the matrix by name and total; opened, each of its cells. */
export function MatrixListRow({
  matrix,
  row,
  most,
  open,
  story,
  doors,
}: {
  readonly matrix: Matrix;
  readonly row: number;
  /** The highest total of a row. */
  readonly most: number;
  readonly open: boolean;
  /** Of the cell that is looked at, in whichever row it is. */
  readonly story: CellStory | undefined;
  readonly doors: MatrixDoors;
}) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  const id = useId();
  const { rows, columns, layers, view } = matrix;
  const total = figureAt(matrix, row);
  const name = rows.names[row] ?? '';
  const widest = Math.max(1, ...columns.order.map((column) => sum(figureAt(matrix, row, column))));
  const door = (column: number, layer?: number) => {
    const figure = figureAt(matrix, row, column, layer);
    const names = namesAt(matrix, lang, row, column, layer);
    return {
      href: sum(figure) > 0 ? hrefAt(matrix, row, column, layer) : doors.emptyHref(row, column, layer),
      'aria-label': own.cell(names, view.measure, figure.certain, figure.possible),
    };
  };
  return (
    <li className={cx(styles['row'], open && styles['open'])}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() =>
          doors.change({ row: open ? null : (rows.axis.lines[row]?.id ?? null), column: null, layer: null })
        }
      >
        <span className={styles['name']}>
          <Say text={name} />
        </span>
        <span className={styles['total']}>{figureText(total)}</span>
        <Icon name="down" />
        <MatrixBar figure={total} most={most} />
      </button>
      {open && (
        <ul id={id} className={styles['cells']}>
          <li>
            <a
              href={hrefAt(matrix, row)}
              aria-label={own.total(say(name, lang).text, view.measure, total.certain, total.possible)}
            >
              <span>{own.all}</span>
              <span className={styles['total']}>{figureText(total)}</span>
            </a>
          </li>
          {columns.order.map((column) => {
            const figure = figureAt(matrix, row, column);
            return (
              <li key={columns.axis.lines[column]?.id}>
                <a className={cx(sum(figure) === 0 && styles['none'])} {...door(column)}>
                  <span>
                    <Say text={columns.names[column] ?? ''} />
                  </span>
                  <span className={styles['total']}>{figureText(figure)}</span>
                  <MatrixBar figure={figure} most={widest} />
                </a>
                {layers && (
                  <ul className={styles['places']}>
                    {layers.order.map((layer) => (
                      <li key={layers.axis.lines[layer]?.id}>
                        <a {...door(column, layer)}>
                          <Say text={layers.names[layer] ?? ''} />{' '}
                          <b>{figureText(figureAt(matrix, row, column, layer))}</b>
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
                {story?.row === row && story.column === column && (
                  <MatrixPanel
                    matrix={matrix}
                    story={story}
                    onClose={() => doors.change({ column: null, layer: null })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
