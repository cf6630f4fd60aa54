import type { SpanCount } from '../insight/year-counts.ts';
import { number } from '../words/format.ts';

/** A figure of the matrix where there is no room for a sentence: what is certain, and after + what may come to it. */
export const figureText = ({ certain, possible }: SpanCount): string =>
  certain + possible === 0
    ? '–'
    : `${certain > 0 ? number(certain) : ''}${possible > 0 ? `+${number(possible)}` : ''}`;
