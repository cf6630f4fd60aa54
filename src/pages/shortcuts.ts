/** The letter after `g`, and the page it goes to. In the order of the navigation. */
export const goKeys = [
  ['o', 'overview'],
  ['v', 'visits'],
  ['p', 'partners'],
  ['t', 'themes'],
  ['e', 'people'],
  ['m', 'decks'],
  ['d', 'data'],
] as const;

export type GoPage = (typeof goKeys)[number][1];
