import { about } from './en/about.ts';
import { charts } from './en/charts.ts';
import { choosing } from './en/choosing.ts';
import { compare } from './en/compare.ts';
import { data } from './en/data.ts';
import { exports } from './en/exports.ts';
import { faults } from './en/faults.ts';
import { filters } from './en/filters.ts';
import { guests } from './en/guests.ts';
import { handout } from './en/handout.ts';
import { help } from './en/help.ts';
import { insight } from './en/insight.ts';
import { lanes } from './en/lanes.ts';
import { matrix } from './en/matrix.ts';
import { meeting } from './en/meeting.ts';
import { offline } from './en/offline.ts';
import { overview } from './en/overview.ts';
import { palette } from './en/palette.ts';
import { partners } from './en/partners.ts';
import { people } from './en/people.ts';
import { periods } from './en/periods.ts';
import { records } from './en/records.ts';
import { search } from './en/search.ts';
import { show } from './en/show.ts';
import { slides } from './en/slides.ts';
import { still } from './en/still.ts';
import { stops } from './en/stops.ts';
import { themes } from './en/themes.ts';
import { travel } from './en/travel.ts';
import { unread } from './en/unread.ts';
import { visits } from './en/visits.ts';

/** English, the areas of all that comes after the first page, and the whole of those of which it has a part. */
export const enRest = {
  slides,
  show,
  meeting,
  handout,
  guests,
  records,
  overview,
  palette,
  help,
  unread,
  stops,
  still,
  choosing,
  travel,
  lanes,
  insight,
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
};
