import { dashboardShape } from './dashboard-shape.ts';
import { partnerShape } from './partner-shape.ts';
import { personShape } from './person-shape.ts';
import { sourceShape } from './source-shape.ts';
import { themeShape } from './theme-shape.ts';
import { visitShape } from './visit-shape.ts';

/** The shape of the records of each file. */
export const shapes = {
  dashboard: dashboardShape,
  sources: sourceShape,
  people: personShape,
  themes: themeShape,
  partners: partnerShape,
  visits: visitShape,
};
