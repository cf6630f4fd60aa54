import { realRegister } from '../support/register.ts';
import { figuresOnly } from './pptx-figure-deck.ts';
import { type Asked, type Package, savedDeck, showOf } from './pptx-file.ts';

/** Decks of every kind, in several languages, formats and looks. */
export const cases: readonly (readonly [name: string, asked: Asked])[] = [
  ['a partner, both languages', { about: { kind: 'partner', id: 'qianan' } }],
  [
    'a partner, Chinese, 4:3, light',
    { about: { kind: 'partner', id: 'cast' }, lang: 'zh', in: 'zh', ratio: '4:3', look: 'light' },
  ],
  ['a partner, Chinese leading', { about: { kind: 'partner', id: 'qianan' }, lang: 'zh' }],
  ['a theme, Chinese leading', { about: { kind: 'theme', id: 'belt-and-road' }, lang: 'zh' }],
  ['nothing at all', { about: { kind: 'nothing' } }],
  ['figures of every kind', { about: { kind: 'visits', query: '' }, deck: figuresOnly() }],
  [
    'figures of every kind, Chinese, 4:3, dark',
    { about: { kind: 'nothing' }, lang: 'zh', in: 'zh', ratio: '4:3', look: 'dark', deck: figuresOnly() },
  ],
  ['all visits, dark', { about: { kind: 'visits', query: '' }, in: 'en', look: 'dark' }],
];

const files = new Map<string, Promise<Package>>();
/** The file of a deck; each is made once. */
export const fileOf = (name: string, asked: Asked): Promise<Package> => {
  const file = files.get(name) ?? savedDeck(showOf(realRegister(), asked));
  files.set(name, file);
  return file;
};
