import { useState } from 'react';
import { yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Direction, Visit } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import type { Doors } from './doors.ts';
import { ListTwin } from './ListTwin.tsx';
import type { SpanView } from './use-span.ts';
import { YearRow } from './YearRow.tsx';
import styles from './YearsDown.module.css';
import { fitting, yearGroups } from './year-rows.ts';

/** The column of years in the middle, px. */
const MIDDLE = 50;

/** The timeline of a narrow window: years down the page, who came at the left, where we went at the right. */
export function YearsDown({
  register,
  visits,
  matches,
  span,
  doors,
}: {
  readonly register: Register;
  readonly visits: readonly Visit[];
  readonly matches: ReadonlySet<string> | null;
  readonly span: SpanView;
  readonly doors: Doors;
}) {
  const { words } = useLanguage();
  const [ref, width] = useWidth();
  const [open, setOpen] = useState<number | null>(null);
  const say = words.timeline.down;
  const groups = yearGroups(visits, matches, span.shown, register.dashboard.periods);
  const rows = groups.flatMap((group) => group.rows);
  const count = (direction: Direction) => rows.reduce((n, row) => n + fitting(row.looks[direction]), 0);
  const days = span.shown === span.extent ? undefined : span.given;
  const lineLength = Math.max(1, Math.floor((width - MIDDLE - 24) / 2 / 11.5));
  const now = yearOf(register.asOf);
  const pale = rows.some((row) => Object.values(row.looks).some((looks) => looks.includes('possible')));

  return (
    <div ref={ref}>
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
                />
                {open === row.year && (
                  <div className={styles['list']}>
                    <ListTwin visits={row.visits} register={register} headings={false} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
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
