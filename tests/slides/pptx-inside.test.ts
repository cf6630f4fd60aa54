import { describe, expect, test } from 'vitest';
import { cases, fileOf } from './pptx-cases.ts';
import { documentOf, placeOf, slidesOf } from './pptx-file.ts';

describe.each(cases)('the PowerPoint file of %s', (name, asked) => {
  test('tells masters and layouts apart, and the parts of a slide by name; no text is of nothing', async () => {
    const file = await fileOf(name, asked);
    const idsOf = (part: string, tag: string) =>
      [...documentOf(file, part).getElementsByTagName(tag)].map((one) => one.getAttribute('id'));
    const ids = [
      ...idsOf('ppt/presentation.xml', 'p:sldMasterId'),
      ...idsOf('ppt/slideMasters/slideMaster1.xml', 'p:sldLayoutId'),
    ];
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    const slideIds = idsOf('ppt/presentation.xml', 'p:sldId');
    expect(new Set(slideIds).size).toBe(slidesOf(file).length);
    for (const part of file.parts.keys()) {
      if (!/^ppt\/(slides|slideMasters|slideLayouts|notesSlides)\/[^/]+\.xml$/.test(part)) continue;
      const read = documentOf(file, part);
      const names = [...read.getElementsByTagName('p:cNvPr')].map((one) => one.getAttribute('name'));
      expect(new Set(names).size, part).toBe(names.length);
      const texts = [...read.getElementsByTagName('a:t')].map((one) => one.textContent);
      expect(texts, part).not.toContain('');
    }
  });

  test('has pages of notes as high as their master is drawn, with the slide in its own format on them', async () => {
    const file = await fileOf(name, asked);
    const page = documentOf(file, 'ppt/presentation.xml').getElementsByTagName('p:notesSz')[0];
    const high = Number(page?.getAttribute('cy'));
    const master = documentOf(file, 'ppt/notesMasters/notesMaster1.xml');
    const ends = [...master.getElementsByTagName('a:off')].map(
      (off) => Number(off.getAttribute('y')) + Number(off.nextElementSibling?.getAttribute('cy')),
    );
    expect(Math.max(...ends)).toBe(high);
    const image = placeOf(master, 'sldImg')?.getElementsByTagName('a:ext')[0];
    const ratio = Number(image?.getAttribute('cx')) / Number(image?.getAttribute('cy'));
    expect(ratio).toBeCloseTo(asked.ratio === '4:3' ? 4 / 3 : 16 / 9, 3);
  });

  test('says of itself what is so', async () => {
    const file = await fileOf(name, asked);
    const app = documentOf(file, 'docProps/app.xml');
    const of = (tag: string) => app.getElementsByTagName(tag)[0]?.textContent;
    expect(of('Slides')).toBe(String(slidesOf(file).length));
    const notes = [...file.parts.keys()].filter((part) => part.startsWith('ppt/notesSlides/notesSlide'));
    expect(of('Notes')).toBe(String(notes.length));
    expect(of('Application')).toBe('Partnership Dashboard');
    const titles = [
      ...(app.getElementsByTagName('TitlesOfParts')[0]?.getElementsByTagName('vt:lpstr') ?? []),
    ];
    expect(titles).toHaveLength(slidesOf(file).length);
  });
});
