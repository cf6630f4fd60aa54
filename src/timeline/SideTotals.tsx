import { type Direction, directions, type Visit } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import type { Doors } from './doors.ts';
import type { Frame } from './frame.ts';
import { inView } from './marks.ts';
import styles from './SideTotals.module.css';
import type { Span } from './scale.ts';

/** How many visits each side shows, of how many: doors to their lists. */
export function SideTotals({
  visits,
  matches,
  span,
  whole,
  frame,
  width,
  doors,
}: {
  readonly visits: readonly Visit[];
  readonly matches: ReadonlySet<string> | null;
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
        const side = visits.filter((visit) => visit.direction === direction);
        const n = side.filter((visit) => (!matches || matches.has(visit.id)) && inView(visit, span)).length;
        return (
          <li key={direction} className={cx(styles['side'], styles[direction])} style={place[direction]}>
            <span className={styles['n']}>
              <Num href={doors({ direction: [direction], days })} label={say.sideDoor[direction](n)}>
                {number(n)}
              </Num>
            </span>{' '}
            <span className={styles['name']}>
              {say.side[direction]}
              {n < side.length && (
                <>
                  {direction === 'joint' ? ' ' : say.sideGap}
                  <span className={styles['of']}>{say.sideOf(side.length)}</span>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
