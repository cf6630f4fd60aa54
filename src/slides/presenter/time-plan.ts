import { type Deck, MINUTES, shownSlides } from '../deck.ts';

/** When a slide is planned, ms from the beginning. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;

/** What no planned time is left for still takes this long, ms. */
const LEAST = MINUTE / 2;

/** The planned times of the slides that are shown: their own minutes, and of what is left of the whole the same for each other. */
export function planOf(deck: Deck): readonly Segment[] {
  const slides = shownSlides(deck);
  const whole = (deck.minutes ?? MINUTES) * MINUTE;
  const own = slides.reduce((sum, { minutes = 0 }) => sum + minutes * MINUTE, 0);
  const others = slides.filter(({ minutes }) => minutes === undefined).length;
  const share = Math.max(LEAST, (whole - own) / Math.max(1, others));
  let at = 0;
  return slides.map(({ minutes }) => {
    const from = at;
    at += minutes === undefined ? share : minutes * MINUTE;
    return { from, to: at };
  });
}

/** Planned for all slides, ms. */
export const planned = (plan: readonly Segment[]): number => plan.at(-1)?.to ?? 0;

/** How whoever speaks stands in time. `over`: the whole is over; `behind`: this slide should be. In whole minutes. */
export type Pace = { readonly is: 'on-time' } | { readonly is: 'behind' | 'over'; readonly minutes: number };

/** @param elapsed since the beginning, ms */
export function paceOf(plan: readonly Segment[], at: number, elapsed: number): Pace {
  const late = (since: number) => Math.floor((elapsed - since) / MINUTE);
  const over = late(planned(plan));
  if (over >= 1) return { is: 'over', minutes: over };
  const behind = late(plan[at]?.to ?? 0);
  return behind >= 1 ? { is: 'behind', minutes: behind } : { is: 'on-time' };
}

/** 252 000 ms as "4:12", and from an hour on "1:04:12". */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
