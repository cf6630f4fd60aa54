import { describe, expect, test } from 'vitest';
import { type HandoutView, plainPaper, readHandout, writeHandout } from '../../src/query/handout-view.ts';
import { plainShow } from '../../src/query/show-view.ts';
import { benchesOf, type Placed } from '../../src/slides/handout/benches.ts';
import { cardNames } from '../../src/slides/handout/cards.ts';
import { inSheets, type Note, SHEET, sheetsOf } from '../../src/slides/handout/sheets.ts';
import { realRegister } from '../support/register.ts';
import { planted } from './planted.ts';
import { showOf } from './pptx-file.ts';

const plain: HandoutView = { ...plainShow, ...plainPaper };

describe('the address of what is printed', () => {
  const cases: readonly (readonly [address: string, patch: Partial<HandoutView>])[] = [
    ['', {}],
    [
      'of=partner%3Aqianan&as=cards&per=1&side=theirs',
      { about: { kind: 'partner', id: 'qianan' }, as: 'cards', per: '1', side: 'theirs' },
    ],
    ['in=zh&names=off&as=slides', { as: 'slides', in: 'zh', names: 'off' }],
    ['ratio=4%3A3&per=4&for=us', { ratio: '4:3', per: '4', for: 'us' }],
    [
      'of=visits&theme=solid-waste&as=places&side=ours',
      { about: { kind: 'visits', query: 'theme=solid-waste' }, as: 'places', side: 'ours' },
    ],
  ];
  test.each(cases)('%s', (address, patch) => {
    const { view, ignored } = readHandout(new URLSearchParams(address), realRegister());
    expect(view).toEqual({ ...plain, ...patch });
    expect(ignored).toEqual([]);
    expect(writeHandout(view).toString()).toBe(address);
  });

  test('says what it cannot give', () => {
    const { view, ignored } = readHandout(new URLSearchParams('as=poster&per=3&nonsense=1'), realRegister());
    expect(view).toEqual(plain);
    expect(ignored.map(({ key }) => key)).toEqual(['as', 'per', 'nonsense']);
  });
});

const note = (text: string): Note => ({ text, lang: 'en' });
const LONG = 'A sentence that says a little about what was agreed. '.repeat(60).trim();

describe('the sheets of a handout', () => {
  test.each([
    ['1', 5],
    ['2', 3],
    ['4', 2],
  ] as const)('%s a sheet: five slides without notes take %i', (per, sheets) => {
    const found = sheetsOf([[], [], [], [], []], per, '16:9');
    expect(found).toHaveLength(sheets);
    expect(found.flatMap(({ rows }) => rows.map(({ at }) => at))).toEqual([0, 1, 2, 3, 4]);
    for (const { rows, left } of found) {
      expect(left).toBeGreaterThan(-0.1);
      expect(rows.reduce((sum, { height }) => sum + height, left)).toBeLessThanOrEqual(SHEET.height + 0.1);
    }
  });

  test.each(['1', '2', '4'] as const)('%s a sheet: no word of long notes is lost or said twice', (per) => {
    const notes = [[note('short')], [note(LONG), note('after it')], [], [note(`${LONG} ${LONG}`)]];
    for (const ratio of ['16:9', '4:3'] as const) {
      const rows = sheetsOf(notes, per, ratio).flatMap((sheet) => sheet.rows);
      for (const [at, own] of notes.entries()) {
        const said = rows.filter((row) => row.at === at).flatMap((row) => row.notes.map(({ text }) => text));
        const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/);
        expect(words(said)).toEqual(words(own.map(({ text }) => text)));
      }
      expect(rows.filter(({ first }) => first).map(({ at }) => at)).toEqual([0, 1, 2, 3]);
    }
  });

  test('what is shared out is shared out whole', () => {
    expect(inSheets([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inSheets([], 2)).toEqual([]);
  });
});

describe('name cards', () => {
  const placed = (...names: readonly (readonly [string, string])[]): Placed => ({
    id: 'x',
    names: names.map(([text, lang]) => ({ text, lang })),
    posts: [],
  });

  test('a name is as large as the card has room for, and the Chinese larger than the letters', () => {
    const [chinese, letters] = cardNames(placed(['韩国强', 'zh'], ['HAN Guoqiang', 'en']), '2');
    expect(chinese?.size).toBe(25);
    expect(letters?.size).toBe(13);
    expect(cardNames(placed(['HAN Guoqiang', 'en']), '2')[0]?.size).toBeGreaterThan(13);
    const [long] = cardNames(placed(['Wolfeschlegelsteinhausenbergerdorff Hubert Blaine', 'en']), '2');
    expect(long?.size).toBeLessThan(10);
  });

  test('are for both sides, or one', () => {
    const show = showOf(planted, { about: { kind: 'visit', id: 'open-visit' } });
    const sides = (side: 'both' | 'theirs' | 'ours') =>
      benchesOf(show, { side, named: true }).map(({ id, people }) => [
        id,
        people.map((one) => one.names.map(({ text }) => text)),
      ]);
    expect(sides('both')).toEqual([
      ['theirs', [['名林', 'NAME Lin']]],
      ['ours', [['NAME Wu']]],
    ]);
    expect(sides('ours')).toEqual([['ours', [['NAME Wu']]]]);
  });

  test('are for the guests that were given, in the languages of the slides', () => {
    const guests = [
      { name: { en: 'Jane Roe', zh: '罗简' }, post: { en: 'Mayor' } },
      { name: { zh: '王一' } },
      { name: { en: ' ' } },
    ];
    const about = { kind: 'partner', id: 'p' } as const;
    const named = (asked: 'both' | 'en', names: boolean) =>
      benchesOf(showOf(planted, { about, in: asked, deck: (made) => ({ ...made, guests }) }), {
        side: 'theirs',
        named: names,
      }).flatMap(({ people }) => people.map((one) => one.names.map(({ text }) => text).join(' / ')));
    expect(named('both', true)).toEqual(['罗简 / Jane Roe', '王一']);
    expect(named('en', true)).toEqual(['Jane Roe', '王一']);
    expect(named('en', false)).toEqual(['Mayor', 'a member of the delegation', 'a member of the delegation']);
  });

  test('without names hold none', () => {
    const show = showOf(planted, { about: { kind: 'visit', id: 'open-visit' }, names: 'off' });
    expect(JSON.stringify(benchesOf(show, { side: 'both', named: false }))).not.toMatch(/NAME|名林/);
  });
});
