import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/slides/deck.ts';
import { drawnSlide } from '../../src/slides/drawn.ts';
import { figures } from '../../src/slides/figures/index.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { languages, wordsIn } from '../../src/words/index.ts';
import { realRegister, registerOf } from '../support/register.ts';

const register = guestRegister(realRegister(), 'on');

/** Views as they stand in decks. */
const views: readonly (readonly [figure: string, href: string, rows: number, title: string])[] = [
  ['timeline', '#/', 85, '85 visits, 2005–2026'],
  ['timeline', '#/?from=2016&to=2020', 30, '30 visits, 2016–2020'],
  ['timeline', '#/visits?theme=solid-waste&lanes=partner', 2, 'Solid waste: 2 visits, 2005–2026'],
  ['timeline', '#/visits?q=CAST&zoom=2024..2026', 1, '“CAST”: 1 visit, 2024–2026'],
  ['timeline', '#/partners/cast', 2, 'China Association for Science and Technology: 2 visits, 2005–2026'],
  ['timeline', '#/partners/gone', 0, 'No visit fits any more'],
  ['theme-ranking', '#/themes', 18, 'Joint research and laboratories came up most, in 46 of 85 visits'],
  ['theme-over-time', '#/themes/belt-and-road', 5, 'Belt and Road: 6 visits, 2021–2024'],
  ['theme-over-time', '#/themes/belt-and-road?by=year', 22, 'Belt and Road: 6 visits, 2021–2024'],
  ['theme-over-time', '#/themes/gone', 0, 'No visit fits any more'],
  ['years', '#/themes', 22, 'Industry rose from 31% of visits to 64% since 2021'],
  ['period', '#/periods/13th-fyp', 5, ''],
  ['period', '#/periods/gone', 0, 'No visit fits any more'],
  ['compare', '#/compare?visit=2021-03-qianan&visit=2021-05-cast', 5, '2 visits beside one another'],
  ['compare', '#/compare?visit=gone', 0, 'No visit fits any more'],
];

describe('figures for slides', () => {
  test.each(views)('%s of %s', (id, href, rows, title) => {
    const figure = figures.find((one) => one.id === id);
    if (!figure) throw new Error(id);
    if (title) expect(figure.title(register, href, 'en', wordsIn('en'))).toBe(title);
    const themes = href.includes('gone') && id === 'theme-over-time';
    const table = figure.table(register, href, 'en', wordsIn('en'));
    expect(table.rows).toHaveLength(themes ? table.rows.length : rows);
  });

  test('a matrix has only the lines that have something', () => {
    const matrix = figures.find(({ id }) => id === 'matrix');
    const { head, rows } = matrix?.table(register, '#/matrix?theme=belt-and-road', 'en', wordsIn('en')) ?? {
      head: [],
      rows: [],
    };
    expect(head.slice(0, 2)).toEqual(['Partner', 'All']);
    expect(rows.length).toBe(14);
    expect(rows.every(([, all]) => Number(all) > 0)).toBe(true);
    expect(matrix?.title(register, '#/matrix?theme=belt-and-road', 'en', wordsIn('en'))).toBe(
      '13 partners by 1 theme: 13 of 13 pairs filled',
    );
  });

  const empty = registerOf();
  const hostile = [
    '',
    '#',
    'javascript:alert(1)',
    '#/visits?theme=%',
    '#/partners/%E0%A4%A',
    '#/__proto__/constructor',
    '#/visits?from=9999&to=0001&zoom=x..y&lanes=z',
    '#/matrix?rows=year&columns=year&by=year',
  ];
  test.each(languages)(
    'in $name every figure has a title and a square table, of any address',
    ({ id: lang }) => {
      const words = wordsIn(lang);
      for (const figure of figures)
        for (const records of [register, empty])
          for (const href of [...hostile, ...views.map(([, address]) => address)]) {
            const title = figure.title(records, href, lang, words);
            const { head, rows } = figure.table(records, href, lang, words);
            expect(title, `${figure.id} ${href}`).not.toBe('');
            expect([title, ...head, ...rows.flat()].join()).not.toMatch(/undefined|NaN|Infinity|Invalid/);
            for (const row of rows) expect(row, `${figure.id} ${href}`).toHaveLength(head.length);
          }
    },
  );

  test('each begins with a view that there is', () => {
    const subject = subjectOf({ kind: 'partner', id: 'cast' }, register);
    const offered = figures.flatMap((figure) => figure.offered(register, subject) ?? []);
    expect(offered).toEqual([
      '#/partners/cast',
      '#/themes',
      '#/themes/14th-five-year-plan',
      '#/matrix',
      '#/themes',
      '#/periods/14th-fyp',
    ]);
    expect(
      figures.flatMap((figure) => figure.offered(empty, subjectOf({ kind: 'nothing' }, empty)) ?? []),
    ).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'https://example.org/',
    '//example.org',
    'data:text/html,x',
    ' #/visits',
    '',
  ])('an address that is none of ours (%s) leads nowhere', (address) => {
    const slide = { id: 'figure', kind: 'figure', of: `timeline|${address}` };
    const deck: Deck = { about: { kind: 'nothing' }, slides: [slide] };
    const drawn = drawnSlide(slide, deck, subjectOf(deck.about, register), register, ['en', 'zh']);
    expect(drawn.gone).toBe(true);
    expect(JSON.stringify(drawn.faces)).not.toContain('href');
  });

  test.each(languages)('in $name each has a name', ({ id }) => {
    expect(Object.keys(wordsIn(id).meeting.figures).toSorted()).toEqual(
      figures.map((one) => one.id).toSorted(),
    );
  });
});
