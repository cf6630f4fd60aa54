import type { Pigment } from './pigment.ts';

/** A piece of a year's column. */
export interface StackPart {
  readonly key: string;
  readonly pigment: Pigment;
  /** How tall it is. */
  readonly value: number;
  /** What it counts, in full, and where its visits are. */
  readonly label: string;
  readonly href: string;
}

/** One year's column: what is certain, in pieces from the bottom up, and on top of it what may have been in that year. */
export interface YearStack {
  readonly year: number;
  /** The same pieces in every year, empty ones with 0. */
  readonly parts: readonly StackPart[];
  readonly certain: number;
  readonly possible: number;
  /** For the year as a whole. */
  readonly label: string;
  readonly href: string;
  /** For the part that is only possible. */
  readonly possibleLabel: string;
}

/** How tall a year's column is. */
export const certainAndPossible = ({ certain, possible }: YearStack): number => certain + possible;

/** Names a mark of a stack: a piece of a year, `possible`, or `year` for the year's own label. */
export const markKey = (year: number, part: string): string => `${part} ${year}`;

export const POSSIBLE = 'possible';
export const YEAR = 'year';
