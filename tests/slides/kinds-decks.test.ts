import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { About } from '../../src/query/show-view.ts';
import type { Register } from '../../src/records/register.ts';
import { type Guest, slideLangs } from '../../src/slides/deck.ts';
import { aPartner, aTheme, aVisit, realRegister, registerOf } from '../support/register.ts';
import { contentsOf, deckText } from './deck-text.ts';

const empty = registerOf({
  partners: [aPartner({ id: 'new', name: { en: 'University of Examples', zh: '示例大学' } })],
  visits: [aVisit({ id: 'other', partners: ['other'], themes: [{ theme: 'slag', evidence: [] }] })],
  themes: [aTheme({ id: 'slag' })],
});

const guests: readonly Guest[] = [
  { name: { en: 'Guest One', zh: '来宾甲' }, post: { en: 'Mayor', zh: '市长' } },
  { name: { en: 'Guest Two' }, post: { en: 'Vice Mayor' } },
];

/** Decks whose whole text stands beside this file, to be read when it changes. `-u` writes it anew. */
const decks: readonly {
  readonly name: string;
  readonly about: About;
  readonly register?: Register;
  readonly guests?: readonly Guest[];
}[] = [
  { name: 'qianan', about: { kind: 'partner', id: 'qianan' } },
  { name: 'qianan-guests', about: { kind: 'partner', id: 'qianan' }, guests },
  { name: 'cast', about: { kind: 'partner', id: 'cast' } },
  { name: 'many-outcomes', about: { kind: 'partner', id: 'dmu' } },
  { name: 'one-visit', about: { kind: 'partner', id: 'huaibei-city' } },
  { name: 'with-others', about: { kind: 'partner', id: 'cn-embassy-uk' } },
  { name: 'no-visit', about: { kind: 'partner', id: 'new' }, register: empty },
  { name: 'belt-and-road', about: { kind: 'theme', id: 'belt-and-road' } },
  { name: 'visit-inbound', about: { kind: 'visit', id: '2021-03-qianan' } },
  { name: 'visit-outbound', about: { kind: 'visit', id: '2021-05-cast' } },
  { name: 'filtered', about: { kind: 'visits', query: 'period=14th-fyp&direction=inbound' } },
];

describe.each(decks)('the deck $name', ({ name, about, register = realRegister(), guests: given }) => {
  test.each(slideLangs)('reads well in %s', async (lang) => {
    const text = deckText(contentsOf(about, lang, register, given && { guests: given }));
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `decks/${name}.${lang}.txt`));
  });
});
