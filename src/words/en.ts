import { app } from './en/app.ts';
import { dates } from './en/dates.ts';
import { overview } from './en/overview.ts';
import { records } from './en/records.ts';
import { timeline } from './en/timeline.ts';
import { ui } from './en/ui.ts';

/** English, area by area, as much of it as the first page reads. */
export const en = {
  app,
  ui,
  dates,
  records,
  timeline,
  overview,
};
