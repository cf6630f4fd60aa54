import { estimate } from '../../timeline/text-width.ts';
import type { Placed } from './benches.ts';

/** Of a card face, mm: between its edges, and as high as half of a card. */
const WIDTH = 168;

/** The largest that names are set, mm, by how many cards go on a sheet: Chinese signs, letters, and a name alone. */
const LARGEST = {
  '1': { zh: 44, other: 22, alone: 34 },
  '2': { zh: 25, other: 13, alone: 20 },
} as const;

export type CardsPerSheet = keyof typeof LARGEST;

/** Room between the signs of a Chinese name, in signs: two stand apart, four close. */
const SPACING = [0, 0, 0.5, 0.22, 0.1] as const;

/** A name on a card. */
export interface CardName {
  readonly text: string;
  readonly lang: string | undefined;
  /** Mm. */
  readonly size: number;
  /** Between signs, em. */
  readonly spacing: number;
}

/** The names of somebody, as large as a card has room for. */
export function cardNames({ names }: Placed, per: CardsPerSheet): readonly CardName[] {
  const { zh, other, alone } = LARGEST[per];
  return names.map(({ text, lang }, i) => {
    const chinese = /^\p{Script=Han}/u.test(text);
    const spacing = chinese ? (SPACING[[...text].length] ?? 0.04) : 0;
    const most = chinese ? zh : names.length === 1 || i === 0 ? alone : other;
    const width = estimate(text, 1, 'serif-bold') + spacing * [...text].length;
    return { text, lang, spacing, size: Math.min(most, WIDTH / Math.max(1, width)) };
  });
}
