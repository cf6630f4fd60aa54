import type { Period } from '../../records/dashboard.ts';
import type { Visit } from '../../records/visit.ts';
import { during } from '../../records/when.ts';
import type { Here } from '../kinds/kind.ts';
import { textOf } from './names.ts';

/** The planning period that all of some visits were surely in. */
export function planOf(visits: readonly Visit[], { register }: Pick<Here, 'register'>): Period | undefined {
  return register.dashboard.periods.find(({ from, to }) =>
    visits.every(({ when }) => during(when, from, to) === 'certain'),
  );
}

/** The planning period in which something was raised, and the one that runs now. */
export function planText(then: Period, here: Here): string {
  const { register, words } = here;
  const now = register.dashboard.periods.find(({ from, to }) => from <= register.asOf && register.asOf <= to);
  const say = words.slides.themes;
  const name = textOf(then.name, here);
  return now && now !== then ? say.planNow(name, textOf(now.name, here), now.toYear) : say.plan(name);
}
