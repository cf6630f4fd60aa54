import type { Direction } from '../records/visit.ts';
import { type Doubt, doubts, type FormKind, formKinds } from './forms.ts';
import type { Layout } from './layout.ts';

/** A form to explain, and a direction in which it can be seen. */
interface Key {
  readonly form: FormKind;
  readonly doubt: Doubt;
  readonly direction: Direction;
}

/** The forms that a drawing has, in the order of the legend; a day that is known needs no key but its direction's. */
export function legendOf({ marks, bins, labels }: Layout): {
  readonly directions: ReadonlySet<Direction>;
  readonly forms: readonly Key[];
} {
  const forms: Key[] = [];
  for (const kind of formKinds) {
    const mark = marks.find((m) => m.form.kind === kind && m.form.doubt === 'none' && m.shape !== 'dot');
    if (mark) forms.push({ form: kind, doubt: 'none', direction: mark.visit.direction });
  }
  for (const doubt of doubts) {
    const mark = marks.find((m) => m.form.doubt === doubt);
    if (mark) forms.push({ form: 'day', doubt, direction: mark.visit.direction });
  }
  const directions = new Set([...marks, ...labels.map((l) => l.mark)].map((m) => m.visit.direction));
  for (const bin of bins)
    for (const direction of ['inbound', 'outbound', 'joint'] as const)
      if (bin.all[direction].certain + bin.all[direction].possible > 0) directions.add(direction);
  return { directions, forms };
}
