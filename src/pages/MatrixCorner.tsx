import type { Matrix } from '../matrix/matrix-model.ts';
import { isBy, nextOrder } from '../query/line-order.ts';
import type { Order } from '../query/matrix-view.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MatrixCorner.module.css';
import type { MatrixDoors } from './matrix-doors.ts';

const ARROWS = { sort: { on: '↓', back: '↑' }, across: { on: '→', back: '←' } } as const;

/** Where the heads meet: the names of the axes, each a button that puts its lines into the order of their names. */
export function MatrixCorner({
  matrix,
  doors,
  tabIndex,
}: {
  readonly matrix: Matrix;
  readonly doors: MatrixDoors;
  readonly tabIndex: 0 | -1;
}) {
  const { words } = useLanguage();
  const own = words.matrix;
  const { view, rows, columns } = matrix;
  const button = (key: 'sort' | 'across', name: string, label: string, tab: 0 | -1) => {
    const order: Order | null = view[key];
    return (
      <button
        type="button"
        className={cx(styles[key], isBy(order, 'name') && styles['sorted'])}
        aria-label={`${name}. ${label}`}
        title={label}
        tabIndex={tab}
        onClick={() => doors.change({ [key]: nextOrder(order, 'name') })}
      >
        {name}{' '}
        <span aria-hidden="true">{ARROWS[key][order?.by === 'name' && order.back ? 'back' : 'on']}</span>
      </button>
    );
  };
  return (
    <div className={styles['corner']}>
      {button('sort', own.axis[rows.axis.id], own.sortRows(own.byName), tabIndex)}
      {button('across', own.axis[columns.axis.id], own.sortColumns(own.byName), -1)}
    </div>
  );
}
