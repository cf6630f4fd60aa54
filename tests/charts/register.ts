import type { Period } from '../../src/records/dashboard.ts';
import { standIn } from '../../src/records/dashboard-shape.ts';
import { dayOf } from '../../src/records/day.ts';
import type { Register } from '../../src/records/register.ts';
import type { Visit } from '../../src/records/visit.ts';
import { aPartner, aTheme, aVisit, registerOf } from '../support/register.ts';

export const period = (fromYear: number, toYear: number, name = `Plan ${fromYear}`): Period => ({
  id: `p${fromYear}`,
  name,
  fromYear,
  toYear,
  from: dayOf(fromYear, 1, 1),
  to: dayOf(toYear, 12, 31),
});

/** A visit on a date that spoke of some themes. */
export const spoke = (themes: string, date = '2021-03-25', fields: Partial<Visit> = {}): Visit =>
  aVisit({
    date,
    themes: themes
      .split(' ')
      .filter(Boolean)
      .map((theme) => ({ theme, evidence: [] })),
    ...fields,
  });

export const times = (n: number, make: (i: number) => Visit): Visit[] =>
  Array.from({ length: n }, (_, i) => make(i));

/** Themes steel and slag of the group industry, labs of research; slag is watched; plans from 2016 and 2021. */
export const themed = (visits: readonly Visit[]): Register =>
  registerOf({
    dashboard: {
      ...standIn,
      featuredPartners: ['cast'],
      watchedThemes: ['slag'],
      periods: [period(2016, 2020), period(2021, 2025)],
      themeGroups: [
        { id: 'industry', name: { en: 'Industry', zh: '产业' } },
        { id: 'research', name: { en: 'Research', zh: '科研' } },
      ],
    },
    partners: [
      aPartner({ id: 'cast', kind: 'association', name: { en: 'CAST', zh: '中国科协' } }),
      aPartner({ id: 'partner' }),
      aPartner({ id: 'works', kind: 'company' }),
    ],
    themes: [
      aTheme({ id: 'steel', group: 'industry', name: { en: 'Steel', zh: '钢铁' } }),
      aTheme({ id: 'slag', group: 'industry', name: { en: 'Slag', zh: '固废' } }),
      aTheme({ id: 'labs', group: 'research', name: { en: 'Labs', zh: '实验室' } }),
    ],
    visits,
  });
