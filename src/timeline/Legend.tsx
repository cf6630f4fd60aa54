import { useId } from 'react';
import { directions } from '../records/visit.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Words } from '../words/index.ts';
import { Fades } from './Fades.tsx';
import { FormKeys } from './FormKeys.tsx';
import styles from './Legend.module.css';
import type { Layout } from './layout.ts';
import { legendOf } from './legend.ts';

/** How many visits the drawing has, and how many of them it names. */
function countOf({ mode, shown, named }: Layout, say: Words['timeline']): string {
  if (shown === 0) return say.empty;
  return mode === 'columns' ? say.counted(shown) : say.named(named, shown);
}

/** What the marks mean, of those that are in the drawing; and how many visits are named. */
export function Legend({ layout, note }: { readonly layout: Layout; readonly note?: string | undefined }) {
  const { words } = useLanguage();
  const say = words.timeline;
  const id = useId();
  const present = legendOf(layout);
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
                <Mark direction={direction} /> {say.legend[direction]}
              </li>
            ),
        )}
        <FormKeys keys={present.forms} fade={id} />
        {layout.mode === 'columns' && <li>{say.legend.possible}</li>}
        {layout.faint > 0 && <li>{say.legend.filtered}</li>}
      </ul>
      <p className={styles['count']}>
        {note && <span>{note}</span>}
        {countOf(layout, say)}
      </p>
    </div>
  );
}
