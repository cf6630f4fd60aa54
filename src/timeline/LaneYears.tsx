import { useMemo, useState } from 'react';
import { yearOf } from '../records/day.ts';
import { Button } from '../ui/Button.tsx';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type Crowd, datesIn, sumOf, tallyOf } from './crowd.ts';
import type { Doors } from './doors.ts';
import styles from './LaneYears.module.css';
import { laneCrowd } from './lane-layout.ts';
import { laneList, laneTotals } from './lane-list.ts';
import type { Lanes } from './lanes.ts';
import type { SpanView } from './use-span.ts';
import { useWholeDrawing } from './use-whole-drawing.ts';
import { yearTally } from './year-tally.ts';

/** So many lanes at first, and with each press; and on paper. */
const SOME = 24;
const PRINTED = 200;
/** Height of the columns, in their own px. */
const HIGH = 24;

/** The lanes in a narrow window: each a line of its visits by year, all to one scale. */
export function LaneYears({
  crowd,
  lanes,
  span,
  doors,
}: {
  readonly crowd: Crowd;
  readonly lanes: Lanes;
  readonly span: SpanView;
  readonly doors: Doors;
}) {
  const { lang, words } = useLanguage();
  const say = words.lanes;
  const [asked, setAsked] = useState(() => (window.matchMedia('print').matches ? PRINTED : SOME));
  const [whole] = useWholeDrawing(crowd, span.given);
  const most = whole ? Math.max(asked, PRINTED) : asked;
  const { cells, names, order } = lanes;
  const { from, to } = span.given;
  const list = useMemo(
    () => laneList(crowd, { cells, names, order }, lang),
    [crowd, cells, names, order, lang],
  );
  const [first, last] = [yearOf(from), yearOf(to)];
  const drawn = useMemo(() => {
    const seen = datesIn(crowd, { from, to });
    return list.slice(0, most).map((lane) => {
      const own = laneCrowd(crowd, lane);
      const years = yearTally(own, seen, yearOf(from), yearOf(to));
      return { lane, years, shown: sumOf(tallyOf(own.fit, seen)) };
    });
  }, [crowd, list, most, from, to]);
  const totals = laneTotals(crowd, cells, datesIn(crowd, span.given));
  const highest = Math.max(1, ...drawn.flatMap(({ years }) => years.map((y) => y.certain + y.possible)));
  return (
    <>
      <p className={styles['total']} role="status">
        {list.length > 0 ? say.narrow(say.total(totals, list.length)) : say.nothing}
        {list.length > 0 && <span className={styles['wider']}>{say.wider}</span>}
      </p>
      {list.length > 0 && (
        <p className={styles['ends']} aria-hidden="true">
          <span>{first}</span>
          {last > first && <span>{last}</span>}
        </p>
      )}
      <ul className={styles['lanes']}>
        {drawn.map(({ lane, years, shown }) => {
          const { id, name, seal, filter } = lane.name;
          return (
            <li key={id}>
              <a className={styles['lane']} href={doors(filter)}>
                {seal && <Seal id={id} text={seal.text} full={seal.full} size={22} />}
                <span className={styles['name']}>
                  <Say text={name} />
                </span>
                <span className={styles['count']}>{say.count(shown, lane.count)}</span>
              </a>
              <svg
                className={styles['years']}
                viewBox={`0 0 ${years.length} ${HIGH}`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {years.map(({ year, certain, possible }, i) => {
                  const [sure, may] = [(certain / highest) * HIGH, (possible / highest) * HIGH];
                  return (
                    <g key={year}>
                      <rect
                        className={styles['sure']}
                        x={i + 0.12}
                        y={HIGH - sure}
                        width={0.76}
                        height={sure}
                      />
                      <rect
                        className={styles['may']}
                        x={i + 0.12}
                        y={HIGH - sure - may}
                        width={0.76}
                        height={may}
                      />
                    </g>
                  );
                })}
              </svg>
            </li>
          );
        })}
      </ul>
      {list.length > most && (
        <p className={styles['first']} data-picture="open" hidden>
          {say.first(most, list.length)}
        </p>
      )}
      {list.length > most && (
        <Button onClick={() => setAsked(asked + SOME)}>
          {say.others(Math.min(SOME, list.length - most))}
        </Button>
      )}
    </>
  );
}
