import { isExact, type When } from './when.ts';

/** From the best known to the least known; `about` and `uncertain` are doubts of the record itself (EDTF `~` and `?`). */
export const exactnesses = ['exact', 'month', 'year', 'period', 'one-of', 'about', 'uncertain'] as const;
export type Exactness = (typeof exactnesses)[number];

/** How exactly a date is known. A date may be two of these (a month, and uncertain); an exact one is nothing else. */
export function exactnessOf(when: When): readonly Exactness[] {
  if (isExact(when)) return ['exact'];
  const found: Exactness[] = [];
  if (when.kind === 'one-of') found.push('one-of');
  else if (when.kind === 'within' || when.missing) found.push('period');
  else if (when.precision === 'month' || when.precision === 'year') found.push(when.precision);
  else if (when.precision !== 'day') found.push('period');
  if (when.approximate) found.push('about');
  if (when.uncertain) found.push('uncertain');
  return found;
}
