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
function countText({ mode, shown, named }: Layout, say: Words['timeline']): string {
  if (shown === 0) return say.empty;
  return mode === 'columns' ? say.counted(shown) : say.named(named, shown);
}

/** How many visits there are and are named, after what there was no room to say in the drawing. */
export function Count({ layout }: { readonly layout: Layout }) {
  const { words } = useLanguage();
  return (
    <p className={styles['count']}>
      {layout.caption && <span>{layout.caption}</span>}
      {countText(layout, words.timeline)}
    </p>
  );
}

/** What the marks mean, of those that are in the drawing; a picture of it has them in any case. */
export function Legend({
  layout,
  id,
  folded = false,
}: {
  readonly layout: Layout;
  /** For what unfolds it. */
  readonly id?: string;
  /** Out of sight, and without the count. */
  readonly folded?: boolean;
}) {
  const { words } = useLanguage();
  const say = words.timeline;
  const fade = useId();
  const present = legendOf(layout);
  return (
    <div id={id} className={styles['legend']} hidden={folded} data-picture="open">
      <svg width={0} height={0} className={styles['defs']} aria-hidden="true">
        <defs>
          <Fades id={fade} />
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
        <FormKeys keys={present.forms} fade={fade} />
        {layout.mode === 'columns' && <li>{say.legend.possible}</li>}
        {layout.faint > 0 && <li>{say.legend.filtered}</li>}
      </ul>
    </div>
  );
}
