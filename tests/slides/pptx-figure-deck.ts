import type { Deck } from '../../src/slides/deck.ts';

/** An address of every figure, and of the forms that some of them have. */
export const figureAddresses = {
  timeline: 'timeline|#/',
  lanes: 'timeline|#/?lanes=partner',
  folded: 'timeline|#/visits?lanes=theme&folded=joint-research',
  ranking: 'theme-ranking|#/themes',
  periods: 'theme-over-time|#/themes/joint-research',
  byYear: 'theme-over-time|#/themes/joint-research?by=year',
  matrix: 'matrix|#/matrix',
  kinds: 'matrix|#/matrix?rows=kind&columns=year',
  years: 'years|#/themes',
  period: 'period|#/periods/14th-fyp',
  gone: 'theme-over-time|#/themes/no-such-theme',
} as const;

/** A deck of figures in place of the one that is made. */
export const figuresOnly =
  (addresses: readonly string[] = Object.values(figureAddresses)) =>
  (made: Deck): Deck => ({
    ...made,
    slides: addresses.map((of, i) => ({ id: `figure-${i}`, kind: 'figure', of })),
  });
