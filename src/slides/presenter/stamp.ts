import type { ShowData } from '../show-data.ts';
import type { Stamp } from './step.ts';

/** So many of the visits that a deck is about go into its stamp, the newest. */
const MOST = 300;

/** FNV-1a of a text, as hexadecimal digits. It tells two texts apart that nobody made alike on purpose. */
function hashOf(text: string): string {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash.toString(16);
}

/** What the slides of a show are made from, in a few signs, to be compared with those of another window. */
export function stampOf({ register, deck, subject }: ShowData, names: 'on' | 'off'): Stamp {
  const visits = subject.visits
    .slice(-MOST)
    .map(({ id, title, outcomes }) => [id, title, outcomes.map(({ kind, status }) => [kind, status])]);
  return {
    visits: register.visits.length,
    asOf: register.asOf,
    names,
    hash: hashOf(JSON.stringify([deck, visits])),
  };
}
