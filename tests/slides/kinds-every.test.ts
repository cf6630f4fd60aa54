import { describe, expect, test } from 'vitest';
import type { About } from '../../src/query/show-view.ts';
import type { Block, Content } from '../../src/slides/content.ts';
import { type SlideLang, slideLangs } from '../../src/slides/deck.ts';
import { linesOf } from '../../src/slides/edits.ts';
import { RAW_VALUE } from '../support/raw-value.ts';
import { realRegister } from '../support/register.ts';
import { falseBars, falseFigures, faultOf } from './counted.ts';
import { contentsOf } from './deck-text.ts';

const register = realRegister();
const { partners, themes, visits } = register;

const filters = [
  '',
  'period=14th-fyp&direction=inbound',
  'theme=solid-waste&theme=belt-and-road',
  'country=JP&from=2016&to=2020',
  'q=steel',
  'kind=company&outcome=agreement-signed',
  'year=2023&scope=international',
];

const abouts: readonly About[] = [
  ...partners.map(({ id }): About => ({ kind: 'partner', id })),
  ...themes.map(({ id }): About => ({ kind: 'theme', id })),
  ...visits.map(({ id }): About => ({ kind: 'visit', id })),
  ...filters.map((query): About => ({ kind: 'visits', query })),
];

const named = (about: About, kind: string, lang: SlideLang) => `${JSON.stringify(about)} ${kind} ${lang}`;

const decks = abouts.map((about) => ({
  about,
  slides: { en: contentsOf(about, 'en', register), zh: contentsOf(about, 'zh', register) },
}));

const all = decks.flatMap(({ about, slides }) =>
  slideLangs.flatMap((lang) =>
    slides[lang].map(({ slide, content }) => ({ name: named(about, slide.kind, lang), lang, content })),
  ),
);

/** Everything of a slide but its words. */
const shapeOf = ({ title, blocks, notes, source }: Content) => ({
  ids: linesOf({ title, blocks, notes: [], source }).map(({ id, href, twin, fixed }) => [
    id,
    href,
    twin,
    fixed,
  ]),
  forms: blocks.map((block) => [block.form, ...Object.keys(block)]),
  rows: blocks.flatMap((block) =>
    'rows' in block ? [...block.rows].map((row) => (typeof row === 'number' ? row : row.id)) : [],
  ),
  notes: notes.length,
});

describe('every partner, theme and visit on record', () => {
  test('have slides', () => {
    expect(decks.length).toBe(partners.length + themes.length + visits.length + filters.length);
    for (const { about, slides } of decks) expect(slides.en.length, JSON.stringify(about)).toBeGreaterThan(3);
  });

  test('say the same in either language, line by line', () => {
    for (const { about, slides } of decks)
      expect(
        slides.zh.map(({ slide, content }) => [slide.kind, shapeOf(content)]),
        JSON.stringify(about),
      ).toEqual(slides.en.map(({ slide, content }) => [slide.kind, shapeOf(content)]));
  });

  test('name each line once', () => {
    for (const { name, content } of all) {
      const ids = linesOf(content).map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  test('hold no value that was not turned into words, and nothing empty', () => {
    for (const { name, content } of all) {
      const texts = [...linesOf(content).map(({ text }) => text), ...content.notes];
      expect(
        texts.filter((text) => RAW_VALUE.test(text) || text.trim() === ''),
        name,
      ).toEqual([]);
      expect(
        texts.filter((text) => /\s{2}|[,;] ?[.;,]|，，|。。|^[,，]/.test(text)),
        name,
      ).toEqual([]);
    }
  });

  test('have titles that fit two lines, begin large and do not end in a full stop', () => {
    for (const { name, lang, content } of all) {
      expect(content.title.text.length, `${name}: ${content.title.text}`).toBeLessThanOrEqual(
        lang === 'en' ? 90 : 44,
      );
      expect(content.title.text, name).toMatch(/^[^\p{Ll}].*[^.。！!]$/u);
    }
  });

  test('lead from every figure to exactly what it counts', () => {
    for (const { name, content } of all) {
      const doors = linesOf(content).flatMap(({ href }) => (href ? [href] : []));
      expect(
        [...doors, ...(content.href ? [content.href] : [])].flatMap((href) => faultOf(href, register) ?? []),
        name,
      ).toEqual([]);
      expect(falseFigures(content, register), name).toEqual([]);
      expect(falseBars(content.blocks, register), name).toEqual([]);
    }
  });
});

const AT_MOST = { en: 40, zh: 80 };

/** What stands on a slide outside tables: lists, tables and people are rows of records. */
function outside(block: Block): readonly string[] {
  switch (block.form) {
    case 'greeting':
      return [block.word, ...(block.to ? [block.to] : []), ...block.by].map(({ text }) => text);
    case 'figures':
      return block.items.map(({ label }) => label.text);
    case 'text':
      return block.lines.map(({ text }) => text);
    case 'timeline':
      return [block.caption?.text ?? '', block.gap?.text.text ?? ''];
    case 'chart':
      return [block.unit.text, ...block.series.map(({ name }) => name.text)];
    default:
      return [];
  }
}

/** Words; of Chinese the signs, and two for each word in other letters. */
const count = (text: string, lang: SlideLang): number =>
  lang === 'en'
    ? text.split(/\s+/).filter(Boolean).length
    : text.replace(/[\p{Script=Latin}\d’.-]+/gu, '两字').replace(/[\s\p{P}]/gu, '').length;

/** Rows, figures, bars or people of a block, and how many there may be. */
function rowsOf(block: Block): readonly (readonly [n: number, most: number])[] {
  switch (block.form) {
    case 'table':
      return [[block.rows.length, 4]];
    case 'list':
      return [[block.rows.length, 3]];
    case 'figures':
      return [[block.items.length, 4]];
    case 'chart':
      return [[block.categories.length, block.as === 'bars' ? 6 : 16]];
    case 'sides':
      return block.sides.map(({ people }) => [people.length, 5]);
    default:
      return [];
  }
}

test.each(slideLangs)('no slide says more than can be read at a glance: %s', (lang) => {
  for (const { name, content } of all.filter((slide) => slide.lang === lang)) {
    const said = [content.title.text, ...content.blocks.flatMap(outside)].join(' ');
    expect(count(said, lang), `${name}: ${said}`).toBeLessThanOrEqual(AT_MOST[lang]);
    for (const [n, most] of content.blocks.flatMap(rowsOf)) expect(n, name).toBeLessThanOrEqual(most);
    expect(content.notes.length, name).toBeLessThanOrEqual(4);
    for (const note of content.notes) expect(note.length, `${name}: ${note}`).toBeLessThanOrEqual(180);
  }
});

/** What is blunt stays in the notes; nobody is praised. */
const NOT_FOR_GUESTS = {
  en: /\b(no report|overdue|owed|promise|fail|broken|never|silen|forgot|missing|excellent|outstanding|great|fruitful|important|successful)\w*|!/i,
  zh: /未见|逾期|拖欠|失约|遗忘|缺失|圆满|硕果|丰硕|卓越|优秀|！/,
};

test.each(slideLangs)('nothing on a slide reproaches or praises: %s', (lang) => {
  for (const { name, content } of all.filter((slide) => slide.lang === lang)) {
    // What the records themselves say is not ours.
    const own = linesOf({ ...content, notes: [] }).filter(
      ({ id }) => !/^\d|^said|^milestone|raised$|\.(name|post)$|^to$|^house$/.test(id),
    );
    for (const { text } of own)
      expect(NOT_FOR_GUESTS[lang].exec(text)?.[0], `${name}: ${text}`).toBeUndefined();
  }
});
