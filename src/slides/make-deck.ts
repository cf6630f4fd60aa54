import type { About } from '../query/show-view.ts';
import type { Content } from './content.ts';
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
  theme: ['opening', 'glance', 'timeline', 'plans', 'partners', 'agreed', 'results', 'next', 'thanks'],
  visit: ['welcome', 'people', 'visit', 'themes', 'agreed', 'next', 'thanks'],
  visits: ['opening', 'glance', 'timeline', 'years', 'themes', 'partners', 'agreed', 'results', 'thanks'],
  nothing: [],
};

/** The rows of a slide that lists what was agreed, when nothing is to be filled in. */
const listed = ({ blocks }: Content): readonly string[] =>
  blocks.flatMap((block) =>
    block.form === 'list' && !block.rows.some(({ blanks }) => blanks) ? block.rows.map(({ id }) => id) : [],
  );

/**
 * The deck that is made of something without anybody's help: what the records have nothing for is left out, and so is a list
 * of which every row has been seen.
 */
export function makeDeck(about: About, here: Omit<Here, 'deck'>): Deck {
  const empty: Deck = { about, minutes: MINUTES, slides: [] };
  const seen = new Set<string>();
  const slides = orders[about.kind].flatMap((kind): readonly Slide[] => {
    const slide: Slide = { id: kind, kind };
    const content = kindById.get(kind)?.content({ ...here, deck: empty }, slide);
    if (!content) return [];
    const rows = listed(content);
    if (rows.length > 0 && rows.every((row) => seen.has(row))) return [];
    for (const row of rows) seen.add(row);
    return [slide];
  });
  return { ...empty, slides };
}
