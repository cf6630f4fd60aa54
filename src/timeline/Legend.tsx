import { useId } from 'react';
import { type Direction, directions } from '../records/visit.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Words } from '../words/index.ts';
import { Fades } from './Fades.tsx';
import type { Doubt, FormKind } from './forms.ts';
import styles from './Legend.module.css';
import type { Layout } from './layout.ts';
import { legendOf } from './legend.ts';
import { MarkShape } from './MarkShape.tsx';

const SAMPLE = { width: 30, height: 10, dot: 9 };

/** A mark by itself, as wide as its form asks for. */
function Sample({
  form,
  doubt,
  direction,
  fade,
}: {
  readonly form: FormKind;
  readonly doubt: Doubt;
  readonly direction: Direction;
  readonly fade: string;
}) {
  const { width: w, height, dot } = SAMPLE;
  const width = form === 'day' ? dot + 1 : form === 'beads' ? w + 4 : w;
  const shapes = { day: 'dot', span: 'bar', window: 'window', beads: 'beads' } as const;
  const bead = (x: number) => ({ a: x, b: x + 7.2 });
  const mark = {
    shape: shapes[form],
    a: 0.5,
    b: width - 0.5,
    c: width / 2,
    beads: form === 'beads' ? [bead(0.8), bead(width / 2 - 3.6), bead(width - 8)] : [],
  };
  return (
    <svg width={width} height={height} aria-hidden="true">
      <MarkShape mark={mark} direction={direction} doubt={doubt} y={height / 2} size={dot} fade={fade} />
    </svg>
  );
}

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
        {present.forms.map(({ form, doubt, direction }) => (
          <li key={`${form} ${doubt}`}>
            <Sample form={form} doubt={doubt} direction={direction} fade={id} />{' '}
            {
              say.legend[
                doubt === 'none' && form !== 'day' ? form : doubt === 'about' ? 'about' : 'uncertain'
              ]
            }
          </li>
        ))}
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
