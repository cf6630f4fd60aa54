import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withoutNames } from '../../src/query/show-names.ts';
import type { About } from '../../src/query/show-view.ts';
import { aboutWith } from '../../src/slides/deck-names.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { Slide } from '../../src/slides/Slide.tsx';
import { showData } from '../../src/slides/show-data.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { languages, learn, wordsIn } from '../../src/words/index.ts';
import { NAMES, planted } from './planted.ts';

beforeAll(() => Promise.all(languages.map(({ id }) => learn(id))));
afterEach(cleanup);

/** Every slide of a deck in both languages, as the page has it, its notes beside it. */
function everything(asked: About, names: 'on' | 'off'): { readonly html: string; readonly slides: number } {
  const register = guestRegister(planted, names);
  const about = names === 'off' ? aboutWith(asked, withoutNames(planted)) : asked;
  const subject = subjectOf(about, register);
  const deck = makeDeck(about, { register, subject, lang: 'en', words: wordsIn('en') });
  const show = showData(register, deck, subject, { tongues: ['en', 'zh'], ratio: '16:9', look: 'projector' });
  const { container } = render(
    show.slides.map((drawn, i) => <Slide key={drawn.slide.id} show={show} drawn={drawn} n={i + 1} />),
  );
  const notes = show.slides.flatMap(({ faces }) => faces.flatMap((face) => face?.notes ?? []));
  return { html: container.innerHTML + notes.join('\n'), slides: show.slides.length };
}

const abouts: readonly (readonly [string, About])[] = [
  ['a partner', { kind: 'partner', id: 'p' }],
  ['a theme', { kind: 'theme', id: 'open-theme' }],
  ['a visit', { kind: 'visit', id: 'open-visit' }],
  ['a visit whose id tells a name', { kind: 'visit', id: '2022-NAME-lin-p' }],
  ['the visits of somebody', { kind: 'visits', query: 'person=NAME-lin' }],
  ['every visit', { kind: 'visits', query: '' }],
  ['a search for what is internal', { kind: 'visits', query: 'q=SECRET' }],
];

describe.each(abouts)('the slides of %s', (_, about) => {
  test('hold nothing internal, in words, addresses, attributes or notes', () => {
    const { html, slides } = everything(about, 'on');
    expect(slides).toBeGreaterThan(0);
    expect(html).not.toMatch(/SECRET(?!&quot;)/);
  });

  test('without names hold no name, in any language, spelling or id', () => {
    const { html, slides } = everything(about, 'off');
    expect(slides).toBe(everything(about, 'on').slides);
    expect(html).not.toMatch(NAMES);
  });
});

test('names are there when they may be, so that their absence can be seen', () => {
  expect(everything({ kind: 'partner', id: 'p' }, 'on').html).toMatch(/NAME Lin/);
});

test.each([
  ['a visit', { kind: 'visit', id: 'SECRET-visit' }],
  ['a partner', { kind: 'partner', id: 'SECRET-ally' }],
  ['a theme', { kind: 'theme', id: 'SECRET-theme' }],
] as const)('%s that is internal is as one that is not on record', (_, about) => {
  const register = guestRegister(planted, 'on');
  expect(subjectOf(about, register)).toMatchObject({ kind: 'nothing', gone: true, visits: [] });
});
