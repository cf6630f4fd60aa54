import { type Direction, directions } from '../records/visit.ts';
import { type Doubt, doubts, type Form, type FormKind, formKinds } from './forms.ts';
import type { Layout } from './layout.ts';

/** A form to explain, and a direction in which it can be seen. */
export interface Key {
  readonly form: FormKind;
  readonly doubt: Doubt;
  readonly direction: Direction;
}

/** What is drawn of a visit: `dot` when the scale leaves no more of its form than a dot. */
export interface Drawn {
  readonly form: Form;
  readonly direction: Direction;
  readonly dot?: boolean;
}

/** The forms among what is drawn, in the order of the legend; a day that is known needs no key but its direction's. */
export function keysOf(drawn: readonly Drawn[]): readonly Key[] {
  const keys: Key[] = [];
  for (const kind of formKinds) {
    // What it is that is doubted is explained as well.
    const one = drawn.find((d) => d.form.kind === kind && !d.dot);
    if (one && kind !== 'day') keys.push({ form: kind, doubt: 'none', direction: one.direction });
  }
  for (const doubt of doubts) {
    const one = drawn.find((d) => d.form.doubt === doubt);
    if (one) keys.push({ form: 'day', doubt, direction: one.direction });
  }
  return keys;
}

/** What a drawing has, to be explained. */
export function legendOf({ marks, bins, labels }: Pick<Layout, 'marks' | 'bins' | 'labels'>): {
  readonly directions: ReadonlySet<Direction>;
  readonly forms: readonly Key[];
} {
  const present = new Set([...marks, ...labels.map((l) => l.mark)].map((m) => m.visit.direction));
  for (const bin of bins)
    for (const direction of directions)
      if (bin.all[direction].certain + bin.all[direction].possible > 0) present.add(direction);
  return {
    directions: present,
    forms: keysOf(marks.map((m) => ({ form: m.form, direction: m.visit.direction, dot: m.shape === 'dot' }))),
  };
}
