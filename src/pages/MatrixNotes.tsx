import type { Matrix } from '../matrix/matrix-model.ts';
import { say } from '../records/text.ts';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MatrixPage.module.css';
import { ordersSaid } from './matrix-order.ts';

/** How to read a matrix, and what does not stand in it. */
export function MatrixNotes({ matrix, keys }: { readonly matrix: Matrix; readonly keys: boolean }) {
  const { words } = useLanguage();
  const own = words.matrix;
  const { counts, view, rows, columns } = matrix;
  const doubted = counts.pivot.cells.possible.some((n) => n > 0);
  const outside = [rows, columns].filter(
    ({ axis }, i, all) =>
      axis.outside > 0 && !axis.chosen && all.findIndex((a) => a.axis.id === axis.id) === i,
  );
  return (
    <div className={styles['notes']}>
      <p>
        {[
          own.key,
          doubted && own.keyPossible,
          own.counted,
          view.measure === 'people' && own.people,
          ...outside.map(({ axis }) => own.outside(axis.outside, axis.id)),
          keys && own.keys,
        ]
          .filter((note) => typeof note === 'string')
          .join(own.noteJoin)}
      </p>
      <p>{words.charts.asOf(counts.visits.length, words.dates.day(matrix.register.asOf))}</p>
    </div>
  );
}

/** The names of the places within a cell, in their order. */
export function LayerKey({ matrix }: { readonly matrix: Matrix }) {
  const { lang, words } = useLanguage();
  const { layers } = matrix;
  if (!layers) return null;
  const names = layers.order.map((layer) => say(layers.names[layer] ?? '', lang).text);
  return <p className={styles['key']}>{words.matrix.keyLayers(names.join(' · '))}</p>;
}

/** How rows and columns are ordered when somebody chose it, and the way back: the head that says so may be out of view. */
export function OrderNote({ matrix, back }: { readonly matrix: Matrix; readonly back: string }) {
  const { lang, words } = useLanguage();
  const orders = ordersSaid(matrix, lang, words.matrix);
  if (orders.length === 0) return null;
  return (
    <p className={styles['key']}>
      {orders.join(words.matrix.noteJoin)}{' '}
      <span className={styles['back']}>
        <Link href={back}>{words.matrix.orderBack}</Link>
      </span>
    </p>
  );
}
