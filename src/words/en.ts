import { about } from './en/about.ts';
import { app } from './en/app.ts';
import { charts } from './en/charts.ts';
import { data } from './en/data.ts';
import { dates } from './en/dates.ts';
import { filters } from './en/filters.ts';
import { insight } from './en/insight.ts';
import { overview } from './en/overview.ts';
import { partners } from './en/partners.ts';
import { people } from './en/people.ts';
import { records } from './en/records.ts';
import { search } from './en/search.ts';
import { themes } from './en/themes.ts';
import { timeline } from './en/timeline.ts';
import { ui } from './en/ui.ts';
import { visits } from './en/visits.ts';

/** English, area by area; the shape that every other language fills. */
export const en = {
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
  about,
  overview,
};
