import { useMemo } from 'react';
import { whoOf } from '../../insight/who.ts';
import { MatrixFigure } from '../../matrix/MatrixFigure.tsx';
import { figureAt, type Matrix } from '../../matrix/matrix-model.ts';
import { say } from '../../records/text.ts';
import { Say } from '../../ui/Say.tsx';
import { Seal } from '../../ui/Seal.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSize } from '../../ui/use-size.ts';
import { list, number } from '../../words/format.ts';
import type { FigureProps } from './figure.ts';
import styles from './MatrixDrawn.module.css';
import { matrixAsked } from './matrix-asked.ts';

/** Px: heads of columns and of rows, a row, the least width of a column, and the line below. */
const HEAD = 58;
const NAMES = 190;
const ROW = 32;
const COLUMN = 76;
const COLUMN_OF_YEARS = 40;
const FOOT = 22;
/** Room for the name of a place within a cell. */
const PLACE_NAME = 70;

const linesThat = (order: readonly number[], most: number) => order.slice(0, Math.max(1, most));

/** The rows and columns of a matrix that the place has room for, in the order of the view. */
function shownOf({ rows, columns, layers }: Matrix, width: number, height: number) {
  const least = layers
    ? Math.max(COLUMN, layers.order.length * 28 + 8)
    : columns.axis.id === 'year'
      ? COLUMN_OF_YEARS
      : COLUMN;
  return {
    rows: linesThat(rows.order, Math.floor((height - HEAD - FOOT) / ROW)),
    columns: linesThat(columns.order, Math.floor((width - NAMES) / least)),
  };
}

/** A matrix to be looked at: its first rows and columns, with each figure a door. */
export function MatrixDrawn({ register, href }: FigureProps) {
  const { lang, words } = useLanguage();
  const [ref, { width, height }] = useSize();
  const matrix = useMemo(() => matrixAsked(register, href, lang, words), [register, href, lang, words]);
  const shown = shownOf(matrix, width, height);
  const left = [
    { axis: matrix.rows, shown: shown.rows },
    { axis: matrix.columns, shown: shown.columns },
  ].filter(({ axis, shown: lines }) => lines.length < axis.order.length);
  const layers = matrix.layers?.order.map((line) => say(matrix.layers?.names[line] ?? '', lang).text) ?? [];
  // Where there is room the places within a cell are named at the head of each column, else in a line below.
  const named = (width - NAMES) / shown.columns.length / layers.length > PLACE_NAME;
  return (
    <div ref={ref} className={styles['place']}>
      {width > 0 && (
        <>
          <table className={styles['matrix']}>
            <thead>
              <tr style={{ height: HEAD }}>
                <th scope="col" style={{ width: NAMES }}>
                  {words.matrix.axis[matrix.rows.axis.id]}
                </th>
                {shown.columns.map((column) => (
                  <th key={column} scope="col">
                    <Say text={matrix.columns.names[column] ?? ''} />
                    {named && (
                      <span className={styles['places']}>
                        {layers.map((layer) => (
                          <small key={layer}>{words.timeline.planBrief(layer)}</small>
                        ))}
                      </span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.rows.map((row) => {
                const id = matrix.rows.axis.lines[row]?.id ?? '';
                const partner = matrix.rows.axis.id === 'partner' ? register.partnerById.get(id) : undefined;
                const who = partner && whoOf(partner, register);
                return (
                  <tr key={id} style={{ height: ROW }}>
                    <th scope="row">
                      <span className={styles['name']}>
                        {who && <Seal id={who.id} text={who.seal} size={20} full={who.full} />}
                        <span>
                          <Say text={who?.short ?? matrix.rows.names[row] ?? ''} />
                        </span>
                        <b>{number(figureAt(matrix, row).certain)}</b>
                      </span>
                    </th>
                    {shown.columns.map((column) => (
                      <td key={column}>
                        <MatrixFigure
                          matrix={matrix}
                          row={row}
                          column={column}
                          emptyHref={() => href}
                          tabIndex={-1}
                        />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className={styles['foot']}>
            {[
              ...left.map(({ axis, shown: lines }) =>
                words.meeting.figure.some(lines.length, words.matrix.lines(axis.axis.id, axis.order.length)),
              ),
              ...(layers.length > 0 && !named ? [words.matrix.keyLayers(list(lang, layers))] : []),
            ].join(words.exports.semicolon)}
          </p>
        </>
      )}
    </div>
  );
}
