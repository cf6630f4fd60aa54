import type { CSSProperties } from 'react';
import type { Gap } from '../insight/theme-pairs.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { Bilingual } from '../ui/Bilingual.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { Marks } from './Marks.tsx';
import { EmptyCell, MatrixCell } from './MatrixCell.tsx';
import styles from './MatrixTable.module.css';
import { type Matrix, markOf, matrixPlaces, type Slot } from './partner-theme.ts';

/** Least widths in pixels: of the partners’ names and of a theme. */
const NAMES = 172;
const THEME = 90;

/** Partners down, themes across. One tab stop for the cells, arrow keys between those that open something. */
export function MatrixTable({
  register,
  matrix,
  gaps,
  slotName,
}: {
  readonly register: Register;
  readonly matrix: Matrix;
  /** Pairs to ring. */
  readonly gaps: readonly Gap[];
  readonly slotName: (slot: Slot) => string;
}) {
  const { lang, words } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={words.charts.matrix.region} tabIndex={0}>
      <table
        className={styles['matrix']}
        style={
          {
            '--slots': matrix.slots.length,
            '--matrix-width': `${NAMES + matrix.themes.length * THEME}px`,
          } as CSSProperties
        }
      >
        <thead>
          <tr>
            <th scope="col">{words.charts.partner}</th>
            {matrix.themes.map((theme) => (
              <th key={theme.id} scope="col">
                <a href={paths.theme(theme.id)}>
                  <Bilingual text={theme.name} />
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <Marks places={matrixPlaces(matrix)}>
          <tbody>
            {matrix.rows.map(({ partner, pairs }) => (
              <tr key={partner.id}>
                <th scope="row">
                  <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} size={24} />
                </th>
                {pairs.map((pair) =>
                  pair.visits.length === 0 ? (
                    <EmptyCell
                      key={pair.theme.id}
                      ringed={gaps.some((gap) => gap.partner === partner.id && gap.theme === pair.theme.id)}
                    />
                  ) : (
                    <MatrixCell
                      key={pair.theme.id}
                      pair={pair}
                      slots={matrix.slots}
                      slotName={slotName}
                      href={paths.visits({ partner: [partner.id], theme: [pair.theme.id] })}
                      label={words.charts.matrix.cell(
                        say(shortNameOf(partner), lang).text,
                        say(pair.theme.name, lang).text,
                        pair.visits.length,
                      )}
                      mark={markOf(partner.id, pair.theme.id)}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </Marks>
      </table>
    </section>
  );
}
