import { describe, expect, test } from 'vitest';
import { realRegister } from '../support/register.ts';
import { cases, fileOf } from './pptx-cases.ts';
import { documentOf, entriesOf, relationsOf, savedDeck, showOf, slidesOf } from './pptx-file.ts';

describe.each(cases)('the PowerPoint file of %s', (name, asked) => {
  test('lists each entry once, the types first, all deflated, and no folders', async () => {
    const entries = entriesOf((await fileOf(name, asked)).bytes);
    const names = entries.map((entry) => entry.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.filter((entry) => entry.endsWith('/'))).toEqual([]);
    expect(entries.filter(({ method }) => method !== 8)).toEqual([]);
  });

  test('declares every part there is, and none that is not', async () => {
    const file = await fileOf(name, asked);
    const types = documentOf(file, '[Content_Types].xml');
    const of = (tag: string, attribute: string) =>
      [...types.getElementsByTagName(tag)].map((one) => one.getAttribute(attribute) ?? '');
    const declared = of('Override', 'PartName').map((part) => part.slice(1));
    const own = [...file.parts.keys()].filter(
      (part) => !part.includes('!') && part !== '[Content_Types].xml',
    );
    expect(declared.filter((part) => !own.includes(part))).toEqual([]);
    const byEnding = of('Default', 'Extension').filter((ending) => ending !== 'xml');
    expect(
      own.filter((part) => !declared.includes(part) && !byEnding.some((e) => part.endsWith(`.${e}`))),
    ).toEqual([]);
  });

  test('is well formed, its relations lead somewhere within, and whatever is asked for by a relation has one', async () => {
    const file = await fileOf(name, asked);
    const used = new Set<string>(['[Content_Types].xml']);
    for (const part of ['', ...file.parts.keys()]) {
      if (part.endsWith('.rels') || part.includes('!')) continue;
      const relations = relationsOf(file, part);
      for (const target of relations.values()) {
        expect(file.parts.has(target), `${part} leads to ${target}`).toBe(true);
        used.add(target);
      }
      if (!part.endsWith('.xml')) continue;
      const asks = [...documentOf(file, part).getElementsByTagName('*')].flatMap((element) =>
        [...element.attributes].filter((a) => a.prefix === 'r').map((a) => a.value),
      );
      for (const id of asks) expect(relations.has(id), `${part} asks for ${id}`).toBe(true);
    }
    for (const part of file.parts.keys()) if (part.includes('!')) documentOf(file, part);
    // Nothing lies about that no other part leads to.
    const parts = [...file.parts.keys()].filter((part) => !part.endsWith('.rels') && !part.includes('!'));
    expect(parts.filter((part) => !used.has(part))).toEqual([]);
  });

  test('has no picture and no way out', async () => {
    const { parts } = await fileOf(name, asked);
    expect([...parts.keys()].filter((part) => /media|\.(png|jpe?g|svg|gif|emf)$/i.test(part))).toEqual([]);
    const text = [...parts.values()].join('\n');
    expect(text).not.toMatch(/<a:blip\b|hlinkClick|TargetMode|file:\/\/|#\/(visits|partners|people|themes)/);
  });

  test('names every shape of a slide by a number of its own', async () => {
    const file = await fileOf(name, asked);
    for (const part of [...file.parts.keys()].filter((one) =>
      /slide(s|Masters|Layouts)\/[^/]+\.xml$/.test(one),
    )) {
      const ids = [...documentOf(file, part).getElementsByTagName('p:cNvPr')].map((e) =>
        e.getAttribute('id'),
      );
      expect(new Set(ids).size, part).toBe(ids.length);
    }
  });

  test('sets every text in a face for Latin and one for Chinese, in a language that is named', async () => {
    const file = await fileOf(name, asked);
    for (const slide of slidesOf(file)) {
      const read = documentOf(file, slide);
      for (const run of [...read.getElementsByTagName('a:rPr')]) {
        const faces = ['a:latin', 'a:ea'].map((tag) =>
          run.getElementsByTagName(tag)[0]?.getAttribute('typeface'),
        );
        expect(['+mj-lt +mj-ea', '+mn-lt +mn-ea']).toContain(faces.join(' '));
        expect(run.getAttribute('lang')).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
      }
    }
    const theme = file.parts.get('ppt/theme/theme1.xml') ?? '';
    expect(theme).toMatch(/<a:minorFont><a:latin typeface="Calibri"[^>]*\/><a:ea typeface="Microsoft YaHei"/);
    expect(theme).toMatch(/<a:majorFont><a:latin typeface="Cambria"[^>]*\/><a:ea typeface="STZhongsong"/);
    expect([...file.parts.values()].join('')).not.toMatch(/SimSun|宋体|en-US/);
  });

  test('keeps everything on the slide', async () => {
    const show = showOf(realRegister(), asked);
    const width = show.ratio === '4:3' ? 9_144_000 : 12_192_000;
    const file = await fileOf(name, asked);
    expect(
      documentOf(file, 'ppt/presentation.xml').getElementsByTagName('p:sldSz')[0]?.getAttribute('cx'),
    ).toBe(String(width));
    for (const slide of slidesOf(file))
      for (const place of [...documentOf(file, slide).getElementsByTagName('a:off')]) {
        // A title that is not to be seen stands above the slide.
        if (place.closest('sp')?.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title') continue;
        const size = place.nextElementSibling;
        const [x, y] = ['x', 'y'].map((key) => Number(place.getAttribute(key)));
        const [cx, cy] = ['cx', 'cy'].map((key) => Number(size?.getAttribute(key)));
        const what = `${slide}: ${place.closest('sp, grpSp, graphicFrame')?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name')}`;
        expect(x, what).toBeGreaterThanOrEqual(0);
        expect(y, what).toBeGreaterThanOrEqual(0);
        expect((x ?? 0) + (cx ?? 0), what).toBeLessThanOrEqual(width);
        expect((y ?? 0) + (cy ?? 0), what).toBeLessThanOrEqual(6_858_000);
      }
  });
});

test('tells of the house and of nobody', async () => {
  const { parts } = await savedDeck(showOf(realRegister(), { about: { kind: 'partner', id: 'qianan' } }));
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>A deck</dc:title>');
  expect(core).toContain('<dc:creator>University of Science and Technology Beijing</dc:creator>');
  expect(core).not.toContain('lastModifiedBy');
  expect([...parts.values()].join('')).not.toMatch(/PptxGenJS/i);
});
