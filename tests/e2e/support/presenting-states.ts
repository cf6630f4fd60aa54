import type { State } from './states.ts';

/** Every page of presenting at an address of its own. */
export const presentingStates = [
  { name: 'meetings', at: '/decks' },
  { name: 'deck', at: '/deck?of=partner:cast&slide=glance' },
  { name: 'show', at: '/show?of=partner:cast&slide=glance' },
  { name: 'speaker', at: '/presenter?of=partner:cast&slide=glance' },
  { name: 'handout', at: '/handout?of=partner:cast' },
  { name: 'slides on paper', at: '/handout?of=theme:belt-and-road&as=slides' },
  { name: 'name cards', at: '/handout?of=partner:qianan&as=cards' },
] as const satisfies readonly State[];
