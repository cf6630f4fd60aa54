import type { Direction } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { number } from '../words/format.ts';
import { FormGlyph } from './FormGlyph.tsx';
import styles from './YearRow.module.css';
import type { Range, YearRow as Row, YearSide } from './year-rows.ts';

/** More lines of marks than this are a number. */
const LINES = 3;
/** Marks elsewhere stand under the year, px. */
const JOINT = { most: 5, dot: 7 };
const DOT = 9;
/** What is longer than a day. */
const WIDE = 22;

function Side({
  direction,
  side,
  lineLength,
  fade,
}: {
  readonly direction: Direction;
  readonly side: YearSide;
  readonly lineLength: number;
  readonly fade: string;
}) {
  const joint = direction === 'joint';
  if (side.all === 0) return null;
  if (side.all > (joint ? JOINT.most : lineLength * LINES))
    return (
      <span className={styles['many']}>
        <Mark direction={direction} size={9.5} /> {joint && number(side.fitting)}
      </span>
    );
  return side.alike.flatMap(({ look, form, n }, i) =>
    Array.from({ length: n }, (_, j) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: one mark is like the next
      <span key={`${i} ${j}`} className={cx(styles['mark'], styles[look])}>
        <FormGlyph
          form={joint ? 'day' : form.kind}
          doubt={form.doubt}
          direction={direction}
          fade={fade}
          hatch={look === 'possible' ? `${fade}-hatch` : undefined}
          room={WIDE}
          dot={joint ? JOINT.dot : DOT}
        />
      </span>
    )),
  );
}

/** "5–8" at the edge: five for certain, up to eight. */
function Tally({ range: { certain, most } }: { readonly range: Range }) {
  if (most === 0) return null;
  return (
    <span className={styles['tally']}>
      {certain === most ? number(most) : `${number(certain)}–${number(most)}`}
    </span>
  );
}

/** One year: its marks, and its visits behind a press. */
export function YearRow({
  row,
  lineLength,
  open,
  onOpen,
  note,
  fade,
}: {
  readonly row: Row;
  /** Marks in a line on one side. */
  readonly lineLength: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Said where a year is empty. */
  readonly note?: string | undefined;
  /** Start of the ids of the gradients; see `Fades`. */
  readonly fade: string;
}) {
  const { words } = useLanguage();
  const { year, sides } = row;
  const { inbound, outbound, joint } = sides;
  const shown = inbound.fitting + outbound.fitting + joint.fitting;
  const spoken = words.timeline.down.row(year, inbound.range, outbound.range, joint.range);
  const drawing = (
    <>
      <span className={styles['left']} aria-hidden="true">
        <span className={styles['marks']}>
          <Side direction="inbound" side={inbound} lineLength={lineLength} fade={fade} />
        </span>
        <Tally range={inbound.range} />
      </span>
      <span className={styles['middle']} aria-hidden="true">
        <span>{year}</span>
        <span className={styles['joint']}>
          <Side direction="joint" side={joint} lineLength={lineLength} fade={fade} />
        </span>
      </span>
      <span className={styles['right']} aria-hidden="true">
        <span className={styles['marks']}>
          <Side direction="outbound" side={outbound} lineLength={lineLength} fade={fade} />
          {inbound.range.most + outbound.range.most + joint.range.most === 0 && note && (
            <span className={styles['note']}>{note}</span>
          )}
        </span>
        <Tally range={outbound.range} />
      </span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
  if (shown === 0) return <div className={cx(styles['row'], styles['empty'])}>{drawing}</div>;
  return (
    <button
      type="button"
      className={cx(styles['row'], open && styles['open'])}
      aria-expanded={open}
      data-picture="ink"
      onClick={onOpen}
    >
      {drawing}
    </button>
  );
}
