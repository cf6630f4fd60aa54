import { compare } from './compare.ts';
import type { FigureKind } from './figure.ts';
import { matrix } from './matrix.ts';
import { period } from './period.ts';
import { ranking } from './ranking.ts';
import { themeTime } from './theme-time.ts';
import { timeline } from './timeline.ts';
import { years } from './years.ts';

/** Every view that can be added to a deck, in the order in which they are offered. A new one is a file here and a line. */
export const figures: readonly FigureKind[] = [timeline, ranking, themeTime, matrix, years, period, compare];

export const figureById: ReadonlyMap<string, FigureKind> = new Map(
  figures.map((figure) => [figure.id, figure]),
);
