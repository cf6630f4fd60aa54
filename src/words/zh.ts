import type { Words } from './index.ts';
import { about } from './zh/about.ts';
import { app } from './zh/app.ts';
import { charts } from './zh/charts.ts';
import { data } from './zh/data.ts';
import { dates } from './zh/dates.ts';
import { faults } from './zh/faults.ts';
import { filters } from './zh/filters.ts';
import { insight } from './zh/insight.ts';
import { overview } from './zh/overview.ts';
import { partners } from './zh/partners.ts';
import { people } from './zh/people.ts';
import { records } from './zh/records.ts';
import { search } from './zh/search.ts';
import { themes } from './zh/themes.ts';
import { timeline } from './zh/timeline.ts';
import { ui } from './zh/ui.ts';
import { visits } from './zh/visits.ts';

/** Chinese, area by area. */
export const zh: Words = {
  app,
  ui,
  dates,
  records,
  insight,
  timeline,
  charts,
  visits,
  partners,
  people,
  themes,
  filters,
  search,
  data,
  faults,
  about,
  overview,
};
