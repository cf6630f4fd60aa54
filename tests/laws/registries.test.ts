import { describe, expect, it } from 'vitest';
import { pages } from '../../src/app/pages.ts';
import { facets } from '../../src/query/facets/index.ts';
import { partnerKinds, scopes } from '../../src/records/partner.ts';
import { directions, formats, outcomeKinds, roles, sides, statuses } from '../../src/records/visit.ts';
import { languages } from '../../src/words/index.ts';
import { lexicon } from '../../src/words/lexicon.ts';

// Loaded, not asked for with `wordsIn`, which answers in English until a language has come.
const spoken = await Promise.all(languages.map(async ({ name, load }) => ({ name, words: await load() })));

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

it('a search knows the words of every language', () => {
  expect(lexicon.map(({ records }) => records)).toEqual(spoken.map(({ words }) => words.records));
});

describe.each(spoken)('in $name', ({ words: { app, filters, records } }) => {
  it.each([
    ['pages', ids(pages), app.pages],
    ['facets', ids(facets), filters.facets],
    ['directions', directions, records.direction],
    ['formats', formats, records.format],
    ['kinds of partner', partnerKinds, records.kind],
    ['kinds of partner, as many', partnerKinds, records.kindPlural],
    ['scopes', scopes, records.scope],
    ['sides', sides, records.side],
    ['roles', roles, records.role],
    ['kinds of outcome', outcomeKinds, records.outcome],
    ['statuses', statuses, records.status],
  ])('%s have their words, and no words are left over', (_, entries, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...entries].toSorted());
    for (const word of Object.values(words)) expect(word).toBeTruthy();
  });
});
