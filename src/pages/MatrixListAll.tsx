import { useId, useState } from 'react';
import { figureAt, hrefAt, type Matrix } from '../matrix/matrix-model.ts';
import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { MatrixBar } from './MatrixBar.tsx';
import styles from './MatrixList.module.css';
import { figureText } from './matrix-figure-text.ts';

/** All rows of the matrix together; opened, the total of each column. */
export function MatrixListAll({ matrix }: { readonly matrix: Matrix }) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { columns, view } = matrix;
  const totals = columns.order.map((column) => ({ column, figure: figureAt(matrix, undefined, column) }));
  const widest = Math.max(1, ...totals.map(({ figure }) => figure.certain + figure.possible));
  return (
    <li className={cx(styles['row'], open && styles['open'])}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={styles['name']}>{own.all}</span>
        <span className={styles['total']}>{figureText(figureAt(matrix))}</span>
        <Icon name="down" />
      </button>
      {open && (
        <ul id={id} className={styles['cells']}>
          {totals.map(({ column, figure }) => {
            const name = columns.names[column] ?? '';
            return (
              <li key={columns.axis.lines[column]?.id}>
                <a
                  href={hrefAt(matrix, undefined, column)}
                  aria-label={own.total(say(name, lang).text, view.measure, figure.certain, figure.possible)}
                >
                  <span>
                    <Say text={name} />
                  </span>
                  <span className={styles['total']}>{figureText(figure)}</span>
                  <MatrixBar figure={figure} most={widest} />
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
