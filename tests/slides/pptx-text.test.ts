import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/export/pptx/palette.ts';
import type { Paragraph, TextBox } from '../../src/export/pptx/pen.ts';
import { written } from '../../src/export/pptx/slide-pen.ts';
import { sans, serif } from '../../src/slides/pptx/said.ts';
import { linesOf, styleOfFewLines, widthOf, widthToBreak } from '../../src/slides/pptx/text-height.ts';
import { realRegister } from '../support/register.ts';
import { documentOf, paragraphsOf, placeOf, savedDeck, showOf } from './pptx-file.ts';

const writing = { palette: palettes.light, lang: 'en-GB' };

const box = { left: 0, top: 0, width: 400, height: 100 };

const xmlOf = (text: Partial<TextBox> & { readonly paragraphs: readonly Paragraph[] }): string =>
  written((pen) => pen.text({ box, ...text }), writing).xml;

const line = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  runs: [{ text, style: sans(40) }],
  leading: 1.22,
  ...more,
});

describe('text', () => {
  test('is set as close as asked, and takes the less room', () => {
    const style = serif(70, { spacing: -0.022 });
    expect(xmlOf({ paragraphs: [{ runs: [{ text: 'Title', style }], leading: 1.17 }] })).toContain(
      ' spc="-77"',
    );
    expect(widthOf('Title', style)).toBeCloseTo(widthOf('Title', serif(70)) - 5 * 0.022 * 70);
  });

  test.each([
    [sans(40), 'Visits', 1.22, '100000'],
    [sans(40), '访问', 1.32, '100000'],
    [serif(40), 'Visits', 1.17, '100000'],
    [serif(40), 'Visits', 2.34, '200000'],
  ])(
    'has lines as far apart as its face has by nature, times what is asked',
    (style, text, leading, percent) => {
      expect(xmlOf({ paragraphs: [{ runs: [{ text, style }], leading }] })).toContain(
        `<a:spcPct val="${percent}"/>`,
      );
    },
  );

  test('may have lines of one height in every face', () => {
    expect(xmlOf({ paragraphs: [line('迁安', { leading: 1.02, exact: true })] })).toContain(
      '<a:spcPts val="2040"/>',
    );
  });

  test('has a little room to grow, unless its box is firm or it grows upwards', () => {
    const height = (text: Partial<TextBox>) =>
      Number(/ cy="(\d+)"/.exec(xmlOf({ paragraphs: [line('Visits')], ...text }))?.[1]) / 6350;
    expect(height({})).toBe(110);
    expect(height({ box: { ...box, height: 800 } })).toBe(836);
    expect(height({ firm: true })).toBe(100);
    expect(height({ anchor: 'bottom' })).toBe(100);
  });

  test('of nothing is no run', () => {
    expect(xmlOf({ paragraphs: [line('')] })).not.toContain('<a:r>');
    expect(xmlOf({ paragraphs: [line('')] })).toContain('<a:endParaRPr');
  });
});

test('parts of one name are numbered', () => {
  const { xml } = written((pen) => {
    for (let i = 0; i < 3; i++) pen.shape({ form: 'rect', box, name: 'Rule' });
    pen.shape({ form: 'rect', box, name: 'Mark' });
  }, writing);
  const names = [...xml.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Rule', 'Rule 2', 'Rule 3', 'Mark']);
});

describe('a title', () => {
  const style = serif(70, { bold: true });
  const text = 'In March or April 2021: two intentions to take up again';
  const lines = (size: number, width: number) => linesOf([{ text, style: { ...style, size } }], width);

  test('is set a little smaller where that spares it a last line of a word', () => {
    const width = widthOf(text, style) * 0.97;
    expect(lines(70, width)).toBe(2);
    const { size } = styleOfFewLines(text, style, width);
    expect(size).toBeLessThan(70);
    expect(size).toBeGreaterThan(63);
    expect(lines(size, width)).toBe(1);
  });

  test('keeps its size where it fits, and where less would spare nothing', () => {
    const whole = widthOf(text, style);
    expect(styleOfFewLines(text, style, whole * 1.1).size).toBe(70);
    expect(styleOfFewLines(text, style, whole * 0.6).size).toBe(70);
  });
});

test.each([
  ['2021年5月或6月：一项成果，一项意向有待推进', 14, '2021年5月或6月：一项成果，'],
  ['与中外人文交流中心往来最多：六次访问中有三次', 16, '与中外人文交流中心往来最多：'],
])('a Chinese title of two lines ends its first after a mark: %s', (text, signs, first) => {
  const style = serif(60);
  const width = widthToBreak(text, style, signs * 60);
  expect(width).toBeGreaterThan(widthOf(first, style));
  expect(width).toBeLessThan(widthOf(first, style) + 60);
  expect(linesOf([{ text, style }], width)).toBe(2);
});

test.each([
  ['of one line', '往来两次，一项意向有待推进', 20],
  ['without a mark', '中外人文交流中心往来最多六次访问中有三次', 14],
  ['in English', 'Two visits, and one intention to take up again', 14],
])('a title %s keeps its width', (_, text, signs) => {
  expect(widthToBreak(text, serif(60), signs * 60)).toBe(signs * 60);
});

describe('a welcome', () => {
  const about = { kind: 'partner', id: 'qianan' } as const;
  const welcome = async (asked: Partial<Parameters<typeof showOf>[1]>) =>
    documentOf(await savedDeck(showOf(realRegister(), { about, ...asked })), 'ppt/slides/slide1.xml');
  const boxOf = (slide: Document, text: string) => {
    const shape = [...slide.getElementsByTagName('p:sp')].find((one) => paragraphsOf(one).includes(text));
    const [off, ext] = ['a:off', 'a:ext'].map((tag) => shape?.getElementsByTagName(tag)[0]);
    return {
      shape,
      width: Number(ext?.getAttribute('cx')) / 6350,
      left: Number(off?.getAttribute('x')) / 6350,
    };
  };

  test('has its Chinese upright, a sign a line, which no program turns', async () => {
    const { shape, width, left } = boxOf(await welcome({}), '热烈欢迎');
    const size = Number(shape?.getElementsByTagName('a:rPr')[0]?.getAttribute('sz')) / 50;
    expect(left).toBeGreaterThan(1500);
    expect(width).toBeGreaterThan(size);
    expect(width).toBeLessThan(2 * size);
    expect(shape?.getElementsByTagName('a:bodyPr')[0]?.hasAttribute('vert')).toBe(false);
    expect(shape?.getElementsByTagName('a:spcPts')[0]?.getAttribute('val')).toBe(
      String(Math.round(size * 51)),
    );
  });

  test('says it once in each language, whichever leads', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const said = paragraphsOf(await welcome({ lang, in: 'both' }));
      expect(said.filter((text) => text === 'Welcome')).toHaveLength(1);
      expect(said.filter((text) => text === '热烈欢迎')).toHaveLength(1);
    }
  });

  test('in Chinese alone has the upright word as its title', async () => {
    const slide = await welcome({ lang: 'zh', in: 'zh' });
    const title = placeOf(slide, 'title');
    expect(title && paragraphsOf(title)).toEqual(['热烈欢迎']);
    expect(paragraphsOf(slide).filter((text) => text === '热烈欢迎')).toHaveLength(1);
    expect(paragraphsOf(slide)).not.toContain('Welcome');
  });
});

test('a few rows are set larger, as on the screen', async () => {
  const about = { kind: 'partner', id: 'qianan' } as const;
  const show = showOf(realRegister(), { about, in: 'en' });
  const at = show.slides.findIndex(({ slide }) => slide.kind === 'agreed');
  const slide = documentOf(await savedDeck(show), `ppt/slides/slide${at + 1}.xml`);
  const sizes = [...slide.getElementsByTagName('a:rPr')].map((run) => Number(run.getAttribute('sz')) / 50);
  expect(sizes).toContain(42 * 1.3);
});
