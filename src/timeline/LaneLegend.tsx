import { useId } from 'react';
import type { Register } from '../records/register.ts';
import { directions } from '../records/visit.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Fades } from './Fades.tsx';
import { FormKeys } from './FormKeys.tsx';
import styles from './Legend.module.css';
import type { DrawnLane } from './lane-stops.ts';
import { legendOf } from './legend.ts';

/** What the marks in the lanes mean, of those that are drawn. */
export function LaneLegend({
  drawn,
  register,
}: {
  readonly drawn: readonly DrawnLane[];
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const id = useId();
  const { legend, asOf, today } = words.timeline;
  const open = drawn.filter((lane) => !lane.folded);
  const bins = open.flatMap(({ ink }) => ink.bins);
  const present = legendOf({ marks: open.flatMap(({ ink }) => ink.marks), bins, labels: [] });
  return (
    <div className={styles['legend']}>
      <svg width={0} height={0} className={styles['defs']} aria-hidden="true">
        <defs>
          <Fades id={id} />
        </defs>
      </svg>
      <ul className={styles['keys']}>
        {directions.map(
          (direction) =>
            present.directions.has(direction) && (
              <li key={direction}>
                <Mark direction={direction} /> {legend[direction]}
              </li>
            ),
        )}
        <FormKeys keys={present.forms} fade={id} />
        {bins.length > 0 && <li>{words.lanes.columns}</li>}
      </ul>
      <p className={styles['count']}>
        {(register.asOfStated ? asOf : today)(words.dates.day(register.asOf))}
      </p>
    </div>
  );
}
