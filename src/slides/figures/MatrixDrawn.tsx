import { useMemo } from 'react';
import { whoOf } from '../../insight/who.ts';
import { MatrixFigure } from '../../matrix/MatrixFigure.tsx';
import { figureAt } from '../../matrix/matrix-model.ts';
import { say } from '../../records/text.ts';
import { Say } from '../../ui/Say.tsx';
import { Seal } from '../../ui/Seal.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSize } from '../../ui/use-size.ts';
import { list, number } from '../../words/format.ts';
import type { FigureProps } from './figure.ts';
import styles from './MatrixDrawn.module.css';
import { matrixAsked } from './matrix-asked.ts';
import { MATRIX, matrixShown } from './matrix-room.ts';

/** A matrix to be looked at: its first rows and columns, with each figure a door. */
export function MatrixDrawn({ register, href }: FigureProps) {
  const { lang, words } = useLanguage();
  const [ref, { width, height }] = useSize();
  const matrix = useMemo(() => matrixAsked(register, href, lang, words), [register, href, lang, words]);
  const shown = matrixShown(matrix, width, height);
  const left = [
    { axis: matrix.rows, shown: shown.rows },
    { axis: matrix.columns, shown: shown.columns },
  ].filter(({ axis, shown: lines }) => lines.length < axis.order.length);
  const layers = matrix.layers?.order.map((line) => say(matrix.layers?.names[line] ?? '', lang).text) ?? [];
  // Where there is room the places within a cell are named at the head of each column, else in a line below.
  const { named } = shown;
  return (
    <div ref={ref} className={styles['place']}>
      {width > 0 && (
        <>
          <table className={styles['matrix']}>
            <thead>
              <tr style={{ height: MATRIX.head }}>
                <th scope="col" style={{ width: MATRIX.names }}>
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
                  <tr key={id} style={{ height: MATRIX.row }}>
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
