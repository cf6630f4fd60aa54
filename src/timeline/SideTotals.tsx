import { useMemo } from 'react';
import { CERTAIN } from '../records/time-columns.ts';
import { type Direction, directions } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import { type Crowd, datesIn, tallyOf } from './crowd.ts';
import type { Doors } from './doors.ts';
import type { Frame } from './frame.ts';
import styles from './SideTotals.module.css';
import type { Span } from './scale.ts';

/** Of all of a crowd, whatever their date. */
const wholeTally = (crowd: Crowd) =>
  tallyOf(crowd.all, new Uint8Array(crowd.register.time.dates.size).fill(CERTAIN));

/** How many visits each side shows, of how many: doors to their lists. */
export function SideTotals({
  crowd,
  span,
  whole,
  frame,
  width,
  doors,
}: {
  readonly crowd: Crowd;
  readonly span: Span;
  /** Whether all of time is shown. */
  readonly whole: boolean;
  readonly frame: Frame;
  /** Of the gutter, px. */
  readonly width: number;
  readonly doors: Doors;
}) {
  const { words } = useLanguage();
  const say = words.timeline;
  const days = whole ? undefined : { from: Math.round(span.from), to: Math.round(span.to) };
  const shown = tallyOf(crowd.fit, datesIn(crowd, span));
  const total = useMemo(() => wholeTally(crowd), [crowd]);
  const place: Record<
    Direction,
    { readonly top?: number; readonly bottom?: number; readonly height?: number }
  > = {
    inbound: { bottom: frame.height - frame.rulerTop + 6 },
    joint: { top: frame.rulerTop, height: frame.rulerBottom - frame.rulerTop },
    outbound: { top: frame.rulerBottom + 8 },
  };
  return (
    <ul className={styles['totals']} style={{ width, height: frame.height }}>
      {directions.map((direction) => {
        const n = shown[direction];
        return (
          <li key={direction} className={cx(styles['side'], styles[direction])} style={place[direction]}>
            <span className={styles['n']}>
              <Num href={doors({ direction: [direction], days })} label={say.sideDoor[direction](n)}>
                {number(n)}
              </Num>
            </span>{' '}
            <span className={styles['name']}>
              {say.side[direction]}
              {n < total[direction] && (
                <>
                  {direction === 'joint' ? ' ' : say.sideGap}
                  <span className={styles['of']}>{say.sideOf(total[direction])}</span>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
