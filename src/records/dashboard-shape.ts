import * as v from 'valibot';
import type { Dashboard } from './dashboard.ts';
import { dayOf } from './day.ts';
import { date, id, listOf, maybe, name, record, seal, spare, year } from './fields.ts';

const period = v.pipe(
  record({ id, name, from: year, to: year }),
  v.check(({ from, to }) => from <= to, 'years-in-order'),
  v.transform(({ from, to, ...rest }) => ({
    ...rest,
    fromYear: from,
    toYear: to,
    from: dayOf(from, 1, 1),
    to: dayOf(to, 12, 31),
  })),
);

/** The dashboard file. */
export const dashboardShape = record({
  title: name,
  asOf: spare(maybe(date)),
  home: record({ id, name, short: name, seal, office: spare(maybe(name)) }),
  featuredPartners: spare(listOf(id)),
  watchedThemes: spare(listOf(id)),
  periods: spare(listOf(period)),
  themeGroups: spare(listOf(record({ id, name }))),
}) satisfies v.GenericSchema<unknown, Dashboard>;

/** What stands in for a dashboard file that could not be read, so that the visits can be shown all the same. */
export const standIn: Dashboard = {
  title: { en: 'Partnership Dashboard', zh: '合作伙伴看板' },
  home: {
    id: 'home',
    name: { en: 'Our institution', zh: '本单位' },
    short: { en: 'us', zh: '我方' },
    seal: '·',
  },
  featuredPartners: [],
  periods: [],
  themeGroups: [],
  watchedThemes: [],
};
