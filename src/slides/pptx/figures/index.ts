import type { Kit, Plan } from '../kit.ts';
import { writeCompare } from './compare.ts';
import { writeMatrix } from './matrix.ts';
import { writePeriod } from './period.ts';
import { writeRanking } from './ranking.ts';
import { writeThemeTime } from './theme-time.ts';
import { writeTimelineFigure } from './timeline.ts';
import { writeYears } from './years.ts';

/** Writes a view of the dashboard, by its address; nothing where what it is of is gone. */
type FigureWriter = (href: string, kit: Kit) => Plan | undefined;

/** How each view of the dashboard is written to PowerPoint, by its id. */
export const figureWriters: ReadonlyMap<string, FigureWriter> = new Map<string, FigureWriter>([
  ['timeline', writeTimelineFigure],
  ['theme-ranking', writeRanking],
  ['theme-over-time', writeThemeTime],
  ['matrix', writeMatrix],
  ['years', writeYears],
  ['period', writePeriod],
  ['compare', writeCompare],
]);
