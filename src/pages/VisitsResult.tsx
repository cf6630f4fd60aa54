import { openRows, wentRows } from '../insight/row-figures.ts';
import { choose } from '../query/choose.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import type { Direction } from '../records/visit.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { askedOutcomes, surelyThen } from './asked-figures.ts';
import styles from './VisitsPage.module.css';

/** What a selection of visits comes to, in a sentence; each figure narrows the selection to what it counts. */
export function VisitsResult({
  rows,
  register,
  view,
  href,
}: {
  /** Places of the visits in the register. */
  readonly rows: Uint32Array;
  readonly register: Register;
  readonly view: View;
  readonly href: (patch: Partial<View>) => string;
}) {
  const { words } = useLanguage();
  const ways = (direction: Direction) => wentRows(register, rows, direction);
  const only = (direction: Direction) => href(choose(view, 'direction', [direction]));
  const parts = words.visits.result({
    shown: rows.length,
    total: register.visits.length,
    inbound: ways('inbound'),
    outbound: ways('outbound'),
    joint: ways('joint'),
    open: openRows(register, rows),
    asked: askedOutcomes(register, rows, view),
    sure: surelyThen(register, rows, view),
  });
  return (
    <h2 className={styles['result']}>
      <Sentence
        parts={parts}
        doors={{
          shown: href({}),
          inbound: only('inbound'),
          outbound: only('outbound'),
          joint: only('joint'),
          open: href(choose(view, 'commitment', ['open'])),
        }}
      />
    </h2>
  );
}
