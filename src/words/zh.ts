import type { Words } from './index.ts';
import { about } from './zh/about.ts';
import { app } from './zh/app.ts';
import { charts } from './zh/charts.ts';
import { choosing } from './zh/choosing.ts';
import { compare } from './zh/compare.ts';
import { data } from './zh/data.ts';
import { dates } from './zh/dates.ts';
import { exports } from './zh/exports.ts';
import { faults } from './zh/faults.ts';
import { filters } from './zh/filters.ts';
import { guests } from './zh/guests.ts';
import { handout } from './zh/handout.ts';
import { help } from './zh/help.ts';
import { insight } from './zh/insight.ts';
import { lanes } from './zh/lanes.ts';
import { matrix } from './zh/matrix.ts';
import { meeting } from './zh/meeting.ts';
import { offline } from './zh/offline.ts';
import { overview } from './zh/overview.ts';
import { palette } from './zh/palette.ts';
import { partners } from './zh/partners.ts';
import { people } from './zh/people.ts';
import { periods } from './zh/periods.ts';
import { records } from './zh/records.ts';
import { search } from './zh/search.ts';
import { show } from './zh/show.ts';
import { slides } from './zh/slides.ts';
import { still } from './zh/still.ts';
import { stops } from './zh/stops.ts';
import { themes } from './zh/themes.ts';
import { timeline } from './zh/timeline.ts';
import { travel } from './zh/travel.ts';
import { ui } from './zh/ui.ts';
import { unread } from './zh/unread.ts';
import { visits } from './zh/visits.ts';

/** Chinese, area by area. */
export const zh: Words = {
  slides,
  show,
  meeting,
  handout,
  guests,
  app,
  palette,
  help,
  unread,
  ui,
  dates,
  records,
  insight,
  timeline,
  stops,
  still,
  choosing,
  travel,
  lanes,
  charts,
  visits,
  partners,
  people,
  themes,
  matrix,
  periods,
  filters,
  search,
  compare,
  data,
  exports,
  offline,
  faults,
  about,
  overview,
};
