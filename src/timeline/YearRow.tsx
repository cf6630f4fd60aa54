import type { Direction } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { number } from '../words/format.ts';
import styles from './YearRow.module.css';
import { fitting, type Look, type YearRow as Row } from './year-rows.ts';

/** More lines of marks than this are a number. */
const LINES = 3;

function Side({
  direction,
  looks,
  lineLength,
}: {
  readonly direction: Direction;
  readonly looks: readonly Look[];
  readonly lineLength: number;
}) {
  const most = direction === 'joint' ? 5 : lineLength * LINES;
  if (looks.length === 0) return null;
  if (looks.length > most)
    return (
      <span className={styles['many']}>
        <Mark direction={direction} size={9.5} /> {number(fitting(looks))}
      </span>
    );
  return looks.map((look, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one mark is like the next
    <span key={i} className={cx(styles['mark'], styles[look])}>
      <Mark direction={direction} size={direction === 'joint' ? 7 : 9.5} />
    </span>
  ));
}

/** One year: its marks, and its visits behind a press. */
export function YearRow({
  row,
  lineLength,
  open,
  onOpen,
  note,
}: {
  readonly row: Row;
  /** Marks in a line on one side. */
  readonly lineLength: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Said where a year is empty. */
  readonly note?: string | undefined;
}) {
  const { words } = useLanguage();
  const { year, looks, visits } = row;
  const { inbound, outbound, joint } = looks;
  const spoken = words.timeline.down.row(year, fitting(inbound), fitting(outbound), fitting(joint));
  const drawing = (
    <>
      <span className={styles['left']} aria-hidden="true">
        <Side direction="inbound" looks={inbound} lineLength={lineLength} />
      </span>
      <span className={styles['middle']} aria-hidden="true">
        <span>{year}</span>
        <span className={styles['joint']}>
          <Side direction="joint" looks={joint} lineLength={lineLength} />
        </span>
      </span>
      <span className={styles['right']} aria-hidden="true">
        <Side direction="outbound" looks={outbound} lineLength={lineLength} />
        {inbound.length + outbound.length + joint.length === 0 && note && (
          <span className={styles['note']}>{note}</span>
        )}
      </span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
  if (visits.length === 0) return <div className={cx(styles['row'], styles['empty'])}>{drawing}</div>;
  return (
    <button
      type="button"
      className={cx(styles['row'], open && styles['open'])}
      aria-expanded={open}
      onClick={onOpen}
    >
      {drawing}
    </button>
  );
}
