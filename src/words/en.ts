import { app } from './en/app.ts';
import { dates } from './en/dates.ts';
import { overviewFirst } from './en/overview-first.ts';
import { recordsFirst } from './en/records-first.ts';
import { timeline } from './en/timeline.ts';
import { ui } from './en/ui.ts';

/** English, area by area, as much of it as the first page reads. */
export const en = {
  app,
  ui,
  dates,
  records: recordsFirst,
  timeline,
  overview: overviewFirst,
};
