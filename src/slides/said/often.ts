import type { Relationship } from '../../insight/relationship.ts';
import { dayOf, yearOf } from '../../records/day.ts';
import type { Register } from '../../records/register.ts';
import { visitsOf } from '../../records/register.ts';
import type { Theme } from '../../records/theme.ts';
import type { Visit } from '../../records/visit.ts';
import { during } from '../../records/when.ts';

/** A theme that came up a few times in one year. */
export interface Often {
  readonly theme: Theme;
  readonly year: number;
  /** In order of time. */
  readonly visits: readonly Visit[];
}

/** More visits than this on a theme in a year are nothing to remark. */
const FEW = 4;

/** Whether the theme that a partner's only visit was most about came up at other tables in the same year. */
export function oftenInYear(
  visit: Visit,
  { themes }: Pick<Relationship, 'themes'>,
  register: Register,
): Often | undefined {
  const [first, second] = themes;
  const year = yearOf(visit.when.earliest);
  // The leading theme must lead: of two that were spoken of alike neither is what the visit was about.
  if (!first || (second && second.phrases === first.phrases)) return undefined;
  const inYear = (v: Visit) => during(v.when, dayOf(year, 1, 1), dayOf(year, 12, 31)) === 'certain';
  const visits = visitsOf(register.visitsByTheme, first.theme.id).filter(inYear);
  const fits = inYear(visit) && visits.length > 1 && visits.length <= FEW;
  return fits ? { theme: first.theme, year, visits } : undefined;
}
