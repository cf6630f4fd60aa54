import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { About } from '../../src/query/show-view.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { Slide } from '../../src/slides/Slide.tsx';
import { showData } from '../../src/slides/show-data.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { languages, learn, wordsIn } from '../../src/words/index.ts';
import {
  anOutcome,
  aParticipant,
  aPartner,
  aPerson,
  aSource,
  aTheme,
  aVisit,
  registerOf,
} from '../support/register.ts';

beforeAll(() => Promise.all(languages.map(({ id }) => learn(id))));
afterEach(cleanup);

const theme = (id: string, terms: readonly string[] = []) => ({
  theme: id,
  evidence: [{ source: 'page', terms }],
});

/** Two visits of one partner, one of them internal; everything internal says SECRET, every name of a person NAME. */
const planted = registerOf({
  partners: [aPartner({ id: 'p', name: { en: 'Open City', zh: '开放市' } }), aPartner({ id: 'SECRET-ally' })],
  people: [
    aPerson({ id: 'NAME-lin', name: { en: 'NAME Lin', zh: '名林' }, aliases: ['NAME-L.'] }),
    aPerson({ id: 'NAME-wu', name: 'NAME Wu' }),
    aPerson({ id: 'SECRET-person', name: 'SECRET Person' }),
  ],
  themes: [aTheme({ id: 'open-theme' }), aTheme({ id: 'SECRET-theme', name: 'SECRET theme' })],
  sources: [aSource({ id: 'page', title: 'NAME Lin comes' })],
  visits: [
    aVisit({
      id: 'open-visit',
      date: '2021-03',
      partners: ['p'],
      title: { en: 'NAME Lin brings a delegation', zh: '名林率团来访' },
      participants: [
        aParticipant({
          person: 'NAME-lin',
          role: 'head',
          title: { en: 'President', zh: '校长' },
          partner: 'p',
        }),
        aParticipant({ person: 'NAME-wu', side: 'home', role: 'host', note: 'NAME Lin asked for her' }),
      ],
      themes: [theme('open-theme', ['what NAME Lin said'])],
      discussed: ['the plan of NAME Wu'],
      outcomes: [anOutcome({ summary: { en: 'NAME Lin to write', zh: '名林将来函' } })],
      sources: ['page'],
      notes: 'SECRET note',
    }),
    aVisit({
      id: 'SECRET-visit',
      date: '2024',
      title: 'SECRET visit',
      visibility: 'internal',
      partners: ['p', 'SECRET-ally'],
      participants: [aParticipant({ person: 'SECRET-person', role: 'head', partner: 'p' })],
      themes: [theme('SECRET-theme', ['SECRET term'])],
      discussed: ['SECRET subject'],
      outcomes: [anOutcome({ summary: 'SECRET outcome', kind: 'agreement-signed', status: 'agreed' })],
    }),
  ],
});

/** Every slide of a deck in both languages, as the page has it, its notes beside it. */
function everything(about: About, names: 'on' | 'off'): { readonly html: string; readonly slides: number } {
  const register = guestRegister(planted, names);
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
    expect(everything(about, 'off').html).not.toMatch(/NAME|名林/);
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
