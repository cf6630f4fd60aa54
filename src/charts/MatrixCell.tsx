import type { SpanCount } from '../insight/year-counts.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './MatrixTable.module.css';
import type { Pair, Slot } from './partner-theme.ts';
import { useMark } from './use-marks.ts';

/** Heights of a block in pixels: for one visit, for each one more, and at most; lower when a dashed block stands on it. */
const ONE = 18;
const MORE = 4;
const MOST = 30;
const SHARED = 15;

/** A cell: one place a planning period, in it a block with its number, or a dash. It opens the visits of the pair. */
export function MatrixCell({
  pair,
  slots,
  slotName,
  href,
  label,
  mark,
}: {
  /** With visits. */
  readonly pair: Pair;
  readonly slots: readonly Slot[];
  readonly slotName: (slot: Slot) => string;
  readonly href: string;
  readonly label: string;
  /** Its key among the places of the matrix. */
  readonly mark: string;
}) {
  const { words } = useLanguage();
  const told = slots.flatMap((slot, i) => {
    const { certain = 0, possible = 0 } = pair.slots[i] ?? {};
    return certain + possible > 0 ? [words.charts.matrix.slot(slotName(slot), certain, possible)] : [];
  });
  return (
    <td>
      <a
        className={styles['cell']}
        href={href}
        aria-label={label}
        title={[label, ...told].join('\n')}
        {...useMark(mark, label)}
      >
        {pair.slots.map((count, i) => (
          <Place key={slots[i]?.from} count={count} />
        ))}
      </a>
    </td>
  );
}

/** A cell without visits: a dash a planning period. A ring marks a pair that matters. */
export function EmptyCell({ ringed }: { readonly ringed: boolean }) {
  const { words } = useLanguage();
  return (
    <td className={cx(styles['none'], ringed && styles['ringed'])}>
      <VisuallyHidden>{words.charts.none}</VisuallyHidden>
    </td>
  );
}

function Place({ count: { certain, possible } }: { readonly count: SpanCount }) {
  if (certain + possible === 0)
    return (
      <i>
        <s className={styles['dash']} />
      </i>
    );
  const both = certain > 0 && possible > 0;
  const height = both ? SHARED : Math.min(MOST, ONE + MORE * (certain + possible - 1));
  return (
    <i>
      {possible > 0 && (
        <b className={styles['possible']} style={{ height }}>
          {possible}
        </b>
      )}
      {certain > 0 && (
        <b
          className={cx(certain === 1 && styles['one'], certain >= 2 && certain <= 3 && styles['few'])}
          style={{ height }}
        >
          {certain}
        </b>
      )}
    </i>
  );
}
