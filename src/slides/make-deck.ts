import type { About } from '../query/show-view.ts';
import { type Deck, MINUTES, type Slide } from './deck.ts';
import { kindById } from './kinds/index.ts';
import type { Here } from './kinds/kind.ts';

/** The order of a meeting, by what it is about. One message a slide. */
const orders: Readonly<Record<About['kind'], readonly string[]>> = {
  partner: [
    'welcome',
    'people',
    'glance',
    'timeline',
    'agreed',
    'themes',
    'results',
    'proposals',
    'next',
    'thanks',
  ],
  theme: [
    'opening',
    'theme-glance',
    'timeline',
    'theme-plans',
    'theme-partners',
    'agreed',
    'results',
    'next',
    'thanks',
  ],
  visit: ['welcome', 'people', 'visit', 'themes', 'agreed', 'next', 'thanks'],
  visits: [
    'opening',
    'visits-glance',
    'timeline',
    'years',
    'themes',
    'partners',
    'agreed',
    'results',
    'thanks',
  ],
  nothing: [],
};

/** The deck that is made of something without anybody's help: what the records have nothing for is left out. */
export function makeDeck(about: About, here: Omit<Here, 'deck'>): Deck {
  const empty: Deck = { about, minutes: MINUTES, slides: [] };
  const slides = orders[about.kind].flatMap((kind): readonly Slide[] => {
    const slide: Slide = { id: kind, kind };
    return kindById.get(kind)?.content({ ...here, deck: empty }, slide) ? [slide] : [];
  });
  return { ...empty, slides };
}
