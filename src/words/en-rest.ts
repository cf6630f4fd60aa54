import { about } from './en/about.ts';
import { charts } from './en/charts.ts';
import { data } from './en/data.ts';
import { faults } from './en/faults.ts';
import { filters } from './en/filters.ts';
import { insight } from './en/insight.ts';
import { partners } from './en/partners.ts';
import { people } from './en/people.ts';
import { search } from './en/search.ts';
import { themes } from './en/themes.ts';
import { visits } from './en/visits.ts';

/** English, the areas of all that comes after the first page. */
export const enRest = {
  insight,
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
};
