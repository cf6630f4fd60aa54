import { describe, expect, test } from 'vitest';
import type { Block, Line } from '../../src/slides/content.ts';
import { linesOf } from '../../src/slides/edits.ts';
import { writers } from '../../src/slides/pptx/blocks/index.ts';
import type { ShowData } from '../../src/slides/show-data.ts';
import { wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';
import {
  type Asked,
  chartsOf,
  documentOf,
  type Package,
  paragraphsOf,
  placeOf,
  relationsOf,
  savedDeck,
  showOf,
  slidesOf,
} from './pptx-file.ts';

const cases: readonly (readonly [name: string, asked: Asked])[] = [
  ['a partner, both languages', { about: { kind: 'partner', id: 'qianan' } }],
  ['a partner, Chinese leading', { about: { kind: 'partner', id: 'cast' }, lang: 'zh' }],
  ['a visit', { about: { kind: 'visit', id: '2021-03-qianan' }, in: 'en' }],
  ['a theme', { about: { kind: 'theme', id: 'belt-and-road' }, lang: 'zh', in: 'zh', ratio: '4:3' }],
  ['all visits', { about: { kind: 'visits', query: '' } }],
];

/** The notes of a slide as they are in the file. */
function notesIn(file: Package, slide: string): readonly string[] {
  const [notes = ''] = [...relationsOf(file, slide).values()].filter((name) => name.includes('notesSlide'));
  const body = placeOf(documentOf(file, notes), 'body');
  return body ? paragraphsOf(body).filter(Boolean) : [];
}

const chart = (block: Block) => block.form === 'chart';

/** A welcome names the posts of whoever leads, and no other. What is Chinese stands upright in it, and across in the other language. */
const seen = (block: Block, lang: string): Block => {
  if (block.form !== 'greeting') return block;
  const { to, ...rest } = block;
  const guests = block.guests.map((guest, i) => (i === 0 ? guest : { name: guest.name }));
  return {
    ...rest,
    ...(to && lang === 'en' && { to }),
    word: lang === 'en' ? block.word : block.upright.word,
    guests,
  };
};

const isGreeting = ({ form }: Block) => form === 'greeting';

/** Every line that stands as text on a slide: those of a chart are in the chart. */
const textLines = (blocks: readonly Block[], lang = 'en'): readonly Line[] =>
  blocks
    .filter((block) => !chart(block))
    .map((block) => seen(block, lang))
    .flatMap((block) =>
      linesOf({ title: { id: '', text: '' }, blocks: [block], notes: [], source: { id: '', text: '' } }),
    )
    .filter(({ text }) => text !== '');

const { total } = wordsIn('en').handout;

const letter = (column: number): string => 'ABCDEFGH'[column] ?? '';

/** A cell of a workbook as text: a sum is a formula and what it came to. */
const cellText = (value: number | undefined, x: number, parts: number, y: number): string =>
  x < parts ? String(value) : `SUM(B${y + 2}:${letter(parts)}${y + 2})${value}`;

async function both(asked: Asked): Promise<readonly [ShowData, Package]> {
  const show = showOf(realRegister(), asked);
  return [show, await savedDeck(show)];
}

test('every form of block is written', () => {
  expect(Object.keys(writers).sort()).toEqual(
    ['greeting', 'figures', 'text', 'table', 'list', 'sides', 'timeline', 'chart', 'figure'].sort(),
  );
});

describe.each(cases)('PowerPoint says what the slides say: %s', (_, asked) => {
  test('titles, texts, sources and notes', async () => {
    const [show, file] = await both(asked);
    const slides = slidesOf(file);
    expect(slides).toHaveLength(show.slides.length);
    for (const [i, slide] of slides.entries()) {
      const [content, other] = show.slides[i]?.faces ?? [];
      const read = documentOf(file, slide);
      const title = placeOf(read, 'title');
      expect(title && paragraphsOf(title)).toEqual([content?.title.text]);
      const text = paragraphsOf(read).join('\n');
      for (const line of textLines(content?.blocks ?? [], show.tongues[0]))
        expect(text, slide).toContain(line.text);
      if (other && !other.blocks.some(isGreeting)) expect(text).toContain(other.title.text);
      expect(text).toContain(content?.source.text);
      const said = [...(content?.notes ?? []), ...(other?.notes ?? [])];
      expect(notesIn(file, slide)).toEqual(said);
      expect(placeOf(read, 'sldNum') && paragraphsOf(read)).toContain(String(i + 1));
    }
  });

  test('second languages stand by the first', async () => {
    const [show, file] = await both(asked);
    for (const [i, slide] of slidesOf(file).entries()) {
      const [content, other] = show.slides[i]?.faces ?? [];
      if (!content || !other) continue;
      const text = paragraphsOf(documentOf(file, slide)).join('\n');
      const twins = textLines(other.blocks.filter((block) => !isGreeting(block))).filter(({ twin }) => twin);
      for (const line of twins) expect(text, slide).toContain(line.text);
    }
  });

  test('cells of tables', async () => {
    const [show, file] = await both({ ...asked, in: 'en' });
    for (const [i, slide] of slidesOf(file).entries()) {
      const tables = [...documentOf(file, slide).getElementsByTagName('a:tbl')].map((table) =>
        [...table.getElementsByTagName('a:tr')].map((row) =>
          [...row.getElementsByTagName('a:tc')].map((cell) => paragraphsOf(cell).join('')),
        ),
      );
      const blocks = show.slides[i]?.faces[0].blocks ?? [];
      const expected = blocks.flatMap((block) =>
        block.form === 'table'
          ? [
              [
                block.columns.map(({ head }) => head.text),
                ...block.rows.map(({ cells }) => block.columns.map((_, x) => cells[x]?.text ?? '')),
              ],
            ]
          : [],
      );
      expect(tables).toEqual(expected);
    }
  });

  test('figures of charts, also in the workbook behind them', async () => {
    const [show, file] = await both({ ...asked, in: 'en' });
    for (const [i, slide] of slidesOf(file).entries()) {
      const blocks = show.slides[i]?.faces[0].blocks ?? [];
      const charts = chartsOf(file, slide);
      const expected = blocks.flatMap((block) => (block.form === 'chart' ? [block] : []));
      expect(charts).toHaveLength(expected.length);
      for (const [at, { categories, series }] of expected.entries()) {
        const names = categories.map(({ text }) => text);
        // The parts of a stack, and what they come to.
        const parts = series.map(({ name, values }) => ({ name: name.text, values }));
        const sums = names.map((_, y) => parts.reduce((sum, { values }) => sum + (values[y] ?? 0), 0));
        const drawn = parts.length > 1 ? [...parts, { name: total, values: sums }] : parts;
        expect(charts[at]?.series).toEqual(drawn.map((one) => ({ ...one, categories: names })));
        expect(charts[at]?.cells).toEqual([
          drawn.map(({ name }) => name),
          ...names.map((name, y) => [
            name,
            ...drawn.map(({ values }, x) => cellText(values[y], x, parts.length, y)),
          ]),
        ]);
      }
    }
  });
});

const partner: Asked = { about: { kind: 'partner', id: 'qianan' } };

test('the decks tried have tables and charts', async () => {
  const [, file] = await both({ about: { kind: 'visits', query: '' }, in: 'en' });
  const slides = slidesOf(file);
  expect(slides.filter((slide) => chartsOf(file, slide).length > 0).length).toBeGreaterThan(1);
  expect([...file.parts.values()].join('')).toContain('<a:tbl>');
});

test('without notes there are none', async () => {
  const file = await savedDeck(showOf(realRegister(), partner), false);
  for (const slide of slidesOf(file)) expect(notesIn(file, slide)).toEqual([]);
});
