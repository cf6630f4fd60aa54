import { describe, expect, test } from 'vitest';
import { aboutKinds } from '../../src/query/show-view.ts';
import type { Content } from '../../src/slides/content.ts';
import { type Slide, slideLangs } from '../../src/slides/deck.ts';
import { drawnSlide } from '../../src/slides/drawn.ts';
import { linesOf } from '../../src/slides/edits.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { kindById, kinds } from '../../src/slides/kinds/index.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { languages, wordsIn } from '../../src/words/index.ts';
import { peopleNamed, realRegister } from '../support/register.ts';
import { contentsOf, contentText, deckText, hereOf } from './deck-text.ts';

const nothing = { kind: 'nothing' } as const;
const qianan = { kind: 'partner', id: 'qianan' } as const;

/** A slide that somebody added. */
function added(
  slide: Omit<Slide, 'id'>,
  lang: 'en' | 'zh' = 'en',
  about: Parameters<typeof hereOf>[0] = nothing,
): Content | undefined {
  return kindById.get(slide.kind)?.content(hereOf(about, lang, realRegister()), { id: 'own', ...slide });
}

describe('the kinds', () => {
  test('have ids of their own and names in every language', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    for (const { id } of languages)
      expect(Object.keys(wordsIn(id).slides.kinds).toSorted()).toEqual(
        kinds.map((kind) => kind.id).toSorted(),
      );
  });

  test('that orders name are there', () => {
    for (const about of [
      qianan,
      { kind: 'theme', id: 'belt-and-road' },
      { kind: 'visits', query: '' },
    ] as const)
      for (const { kind } of makeDeck(about, hereOf(about, 'en', realRegister())).slides)
        expect(kindById.get(kind)?.for, kind).toContain(about.kind);
  });

  test.each(kinds.filter((kind) => kind.for.length === aboutKinds.length))(
    '$id can be added to a deck about nothing',
    ({ id }) => {
      const of = { visit: '2021-05-cast', figure: 'visits|#/visits?theme=solid-waste' }[id];
      expect(added({ kind: id, ...(of && { of }) })).toBeDefined();
    },
  );

  test('say nothing of a record that is gone', () => {
    for (const kind of [
      'glance',
      'timeline',
      'themes',
      'agreed',
      'results',
      'proposals',
      'people',
      'opening',
      'years',
      'plans',
      'partners',
    ])
      expect(added({ kind }, 'en', { kind: 'partner', id: 'gone' }), kind).toBeUndefined();
    expect(added({ kind: 'visit', of: 'gone' })).toBeUndefined();
    expect(added({ kind: 'visit' })).toBeUndefined();
    expect(added({ kind: 'figure' })).toBeUndefined();
    expect(added({ kind: 'figure', of: 'only-an-id' })).toBeUndefined();
  });
});

describe('a text slide', () => {
  test('lists its lines before anything is typed, and shows what was', () => {
    const content = added({ kind: 'text' });
    expect(content && linesOf(content).map(({ id }) => id)).toEqual([
      'title',
      'line.0',
      'line.1',
      'line.2',
      'line.3',
      'source',
    ]);
    const here = hereOf(nothing, 'en', realRegister());
    const slide: Slide = {
      id: 'own',
      kind: 'text',
      edits: { 'line.1': { en: 'Slag', zh: '钢渣' }, title: { zh: '钢渣' } },
    };
    const { faces } = drawnSlide(slide, here.deck, here.subject, here.register, ['en', 'zh']);
    expect(faces.map((face) => face?.title.text)).toEqual(['Points to talk about', '钢渣']);
    expect(faces.map((face) => linesOf(face as Content).find(({ id }) => id === 'line.1')?.text)).toEqual([
      'Slag',
      '钢渣',
    ]);
  });
});

describe('an agenda', () => {
  test.each([
    ['10:00,10:15,11:00', 'Agenda, 10:00 to 11:00', ['10:00', '10:15', '11:00'], ['15 min', '45 min']],
    ['9:05', 'Agenda from 09:05', ['09:05'], []],
    ['10：00，10：30', 'Agenda, 10:00 to 10:30', ['10:00', '10:30'], ['30 min']],
    ['14:00,13:00', 'Agenda, 14:00 to 13:00', ['14:00', '13:00'], []],
    ['25:00, soon, 10:75', 'Agenda', [], []],
    [undefined, 'Agenda', [], []],
  ])('%s', (of, title, times, minutes) => {
    const content = added({ kind: 'agenda', ...(of && { of }) });
    const lines = content ? linesOf(content) : [];
    const texts = (prefix: string) => lines.filter(({ id }) => id.startsWith(prefix)).map(({ text }) => text);
    expect(content?.title.text).toBe(title);
    expect(texts('time.')).toEqual(times);
    expect(texts('minutes.')).toEqual(minutes);
    expect(texts('row.').length).toBe(times.length || 4);
  });

  test('says how many of its times do not fit', () => {
    const of = Array.from({ length: 8 }, (_, i) => `1${i}:00`).join(',');
    expect(linesOf(added({ kind: 'agenda', of }) as Content).find(({ id }) => id === 'more')?.text).toBe(
      '6 of 8',
    );
  });
});

describe('a figure', () => {
  test.each([
    [
      'timeline|#/visits?theme=solid-waste',
      'Solid waste: 2 visits, 2005–2026',
      '固体废物：2005—2026年，2次访问',
    ],
    [
      'theme-over-time|#/themes/belt-and-road',
      'Belt and Road: 6 visits, 2021–2024',
      '一带一路：2021—2024年，6次访问',
    ],
    [
      'matrix|#/matrix?rows=theme&theme=solid-waste',
      '1 theme by 6 partners: 6 of 6 pairs filled',
      '1个主题与6家伙伴：6组中6组已有往来',
    ],
    [
      'period|#/periods/14th-fyp',
      '14th Five-Year Plan: 36 visits for certain, up to 40, with 54 partners',
      '十四五：与54家伙伴往来36次（确定），最多40次',
    ],
    ['no-such-figure|#/themes', 'From the dashboard', '看板视图'],
    ['any|#/partners/%E0%A4%A', 'From the dashboard', '看板视图'],
  ])('%s', (of, en, zh) => {
    for (const [lang, said] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const content = added({ kind: 'figure', of }, lang);
      expect(content?.title.text).toBe(said);
      expect(content?.blocks).toEqual([{ form: 'figure', figure: of.split('|')[0], href: of.split('|')[1] }]);
    }
  });
});

test('a visit can be added to any deck', () => {
  for (const lang of slideLangs)
    expect(contentText(added({ kind: 'visit', of: '2021-05-cast' }, lang, qianan) as Content)).toContain(
      lang === 'en' ? 'May or June 2021 · Talks' : '2021年5月或6月 · 会谈',
    );
});

test('more guests than there is room for are counted', () => {
  const guests = Array.from({ length: 9 }, (_, i) => ({ name: { zh: `来宾${i + 1}` } }));
  const [welcome, people] = contentsOf(qianan, 'en', realRegister(), { guests });
  expect(contentText(welcome?.content as Content)).toContain('and three more');
  expect(contentText(people?.content as Content)).toContain('5 of 9');
  expect(contentText(welcome?.content as Content)).toContain('来宾1 [zh]');
});

test('without names posts stand in their place, each once', () => {
  const nameless = guestRegister(realRegister(), 'off');
  const [, people] = contentsOf(qianan, 'en', nameless);
  expect(people?.content.blocks).toMatchObject([
    {
      sides: [
        { people: [{ name: { text: 'Secretary of Qian’an Municipal Party Committee' } }, {}, {}, {}, {}] },
        {},
      ],
    },
  ]);
  const block = people?.content.blocks[0];
  const seats = block?.form === 'sides' ? block.sides.flatMap((side) => side.people) : [];
  expect(seats.filter(({ name, post }) => post && name.text.includes(post.text))).toEqual([]);
  const long = peopleNamed().filter((name) => name.length > 4);
  for (const { id } of nameless.partners) {
    const text = deckText(contentsOf({ kind: 'partner', id }, 'en', nameless));
    expect(
      long.filter((name) => text.includes(name)),
      id,
    ).toEqual([]);
  }
});
