import { openRows, wentRows } from '../insight/row-figures.ts';
import { choose } from '../query/choose.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import type { Direction } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Sentence as Parts } from '../words/sentence.ts';
import { askedOutcomes, surelyThen } from './asked-figures.ts';
import styles from './VisitsPage.module.css';

/** A sentence of more letters than this is set smaller, so that it stays on one line. */
const LONG = 81;

/** In letters of the alphabet; a Chinese sign is as wide as two. */
const lengthOf = (parts: Parts): number =>
  parts
    .map((part) => (typeof part === 'string' ? part : part.text))
    .reduce(
      (sum, text) =>
        sum + text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0),
      0,
    );

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
    <h2 className={cx(styles['result'], lengthOf(parts) > LONG && styles['long'])}>
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
