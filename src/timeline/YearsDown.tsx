import { useId, useState } from 'react';
import { yearOf } from '../records/day.ts';
import { type Direction, directions } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import type { Crowd } from './crowd.ts';
import type { Doors } from './doors.ts';
import { Fades } from './Fades.tsx';
import { FormKeys } from './FormKeys.tsx';
import { Hatch } from './Hatch.tsx';
import { ListTwin } from './ListTwin.tsx';
import { keysOf } from './legend.ts';
import type { SpanView } from './use-span.ts';
import { YearRow } from './YearRow.tsx';
import styles from './YearsDown.module.css';
import { visitsOfYear, yearGroups } from './year-rows.ts';

/** The column of years in the middle, px. */
const MIDDLE = 50;
/** Room for the count at the edge, px. */
const TALLY = 38;

/** The timeline of a narrow window: years down the page, who came at the left, where we went at the right. */
export function YearsDown({
  crowd,
  span,
  doors,
}: {
  readonly crowd: Crowd;
  readonly span: SpanView;
  readonly doors: Doors;
}) {
  const { words } = useLanguage();
  const { register } = crowd;
  const id = useId();
  const [ref, width] = useWidth();
  const [open, setOpen] = useState<number | null>(null);
  const say = words.timeline.down;
  const groups = yearGroups(crowd, span.shown, register.dashboard.periods);
  const rows = groups.flatMap((group) => group.rows);
  const count = (direction: Direction) => rows.reduce((n, row) => n + row.sides[direction].fitting, 0);
  const days = span.shown === span.extent ? undefined : span.given;
  const lineLength = Math.max(1, Math.floor((width - MIDDLE - 24 - 2 * TALLY) / 2 / 11.5));
  const now = yearOf(register.asOf);
  const pale = rows.some((row) => directions.some((d) => row.sides[d].fitting > row.sides[d].certain));
  const keys = keysOf(
    rows.flatMap((row) =>
      directions.flatMap((direction) =>
        row.sides[direction].alike.map(({ form }) => ({ form, direction, dot: direction === 'joint' })),
      ),
    ),
  );

  return (
    <div ref={ref}>
      <svg width={0} height={0} className={styles['defs']} aria-hidden="true">
        <defs>
          <Fades id={id} />
          <Hatch id={id} />
        </defs>
      </svg>
      <p className={styles['heads']}>
        <span className={styles['came']}>
          <Num href={doors({ direction: ['inbound'], days })}>{say.came(count('inbound'))}</Num>
        </span>
        <span className={styles['went']}>
          <Num href={doors({ direction: ['outbound'], days })}>{say.went(count('outbound'))}</Num>
        </span>
      </p>
      {groups.map((group, i) => (
        <div
          key={group.rows[0]?.year}
          className={cx(styles['group'], group.period && (i % 2 === 0 ? styles['band'] : styles['alt']))}
        >
          {group.period && (
            <h3 className={styles['plan']}>
              <Say text={group.period.name} />
            </h3>
          )}
          <ul>
            {group.rows.map((row) => (
              <li key={row.year}>
                <YearRow
                  row={row}
                  lineLength={lineLength}
                  open={open === row.year}
                  onOpen={() => setOpen(open === row.year ? null : row.year)}
                  note={row.year === now ? say.noneYet : undefined}
                  fade={id}
                />
                {open === row.year && (
                  <div className={styles['list']}>
                    <ListTwin visits={visitsOfYear(crowd, row)} register={register} headings={false} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {keys.length > 0 && (
        <ul className={styles['keys']}>
          <FormKeys keys={keys} fade={id} />
        </ul>
      )}
      <p className={styles['note']}>
        {count('joint') > 0 && (
          <Num href={doors({ direction: ['joint'], days })}>
            {words.timeline.sideDoor.joint(count('joint'))}
          </Num>
        )}
        {pale && <span>{say.pale}</span>}
      </p>
    </div>
  );
}
