import type { Look, Ratio } from '../query/show-view.ts';
import type { Register } from '../records/register.ts';
import type { Deck } from './deck.ts';
import { type DrawnSlide, drawnSlides, type Tongues } from './drawn.ts';
import type { Subject } from './subject.ts';

/** Everything that slides are drawn from, fixed at the moment the show begins. */
export interface ShowData {
  /** The guests' records; see `guest-register.ts`. */
  readonly register: Register;
  readonly deck: Deck;
  readonly subject: Subject;
  /** Those that are shown, in order. */
  readonly slides: readonly DrawnSlide[];
  readonly tongues: Tongues;
  readonly ratio: Ratio;
  readonly look: Look;
}

/** How slides are to be drawn. */
export type ShowSetting = Pick<ShowData, 'tongues' | 'ratio' | 'look'>;

export const showData = (
  register: Register,
  deck: Deck,
  subject: Subject,
  setting: ShowSetting,
): ShowData => ({
  register,
  deck,
  subject,
  slides: drawnSlides(deck, subject, register, setting.tongues),
  ...setting,
});

/** The size of a slide, px: type and rules are set for it, and the whole is scaled to its place. */
export const sizeOf = (ratio: Ratio): { readonly width: number; readonly height: number } => ({
  width: ratio === '16:9' ? 1920 : 1440,
  height: 1080,
});
