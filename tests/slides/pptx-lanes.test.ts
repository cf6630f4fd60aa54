import { describe, expect, test } from 'vitest';
import type { Register } from '../../src/records/register.ts';
import { wordsIn } from '../../src/words/index.ts';
import { aVisit, realRegister, registerOf } from '../support/register.ts';
import { figureAddresses, figuresOnly } from './pptx-figure-deck.ts';
import { documentOf, paragraphsOf, savedDeck, showOf } from './pptx-file.ts';

const words = wordsIn('en');

/** The slide of one figure. */
async function slideOf(address: string, register: Register = realRegister()): Promise<Document> {
  const about = { kind: 'visits', query: '' } as const;
  const file = await savedDeck(showOf(register, { about, in: 'en', deck: figuresOnly([address]) }));
  return documentOf(file, 'ppt/slides/slide1.xml');
}

describe('lanes', () => {
  const groupsOf = (slide: Document) => {
    const [whole] = slide.getElementsByTagName('p:grpSp');
    return [...(whole?.children ?? [])].filter(({ tagName }) => tagName === 'p:grpSp');
  };
  const nameOf = (shape: Element) => shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name');

  test('each is a group with its name, how many visits it has, and their marks', async () => {
    const slide = await slideOf(figureAddresses.lanes);
    const lanes = groupsOf(slide).filter(
      (group) => ![words.handout.parts.periods, words.handout.parts.ruler].includes(nameOf(group) ?? ''),
    );
    expect(lanes.length).toBeGreaterThan(2);
    for (const lane of lanes) {
      const said = paragraphsOf(lane);
      const count = said.find((text) => /^\d+ visits?$/.test(text));
      const marks = [...lane.children].filter(
        (shape) => /^p:(sp|grpSp)$/.test(shape.tagName) && / \d{4}| or /.test(nameOf(shape) ?? ''),
      );
      expect(`${marks.length} visits`, said.join()).toBe(count);
    }
    expect(paragraphsOf(slide)).toContain(words.lanes.first(lanes.length, 110));
  });

  test('a folded one has ticks in place of marks', async () => {
    const slide = await slideOf(figureAddresses.folded);
    const folded = groupsOf(slide).find((group) => nameOf(group)?.startsWith('Joint research'));
    expect(folded && paragraphsOf(folded)).toEqual(['Joint research and laboratories\u200246']);
    const paths = [...(folded?.getElementsByTagName('a:path') ?? [])];
    expect(paths.some((path) => path.getElementsByTagName('a:moveTo').length > 20)).toBe(true);
  });

  test('very many visits are columns, each direction a shape', async () => {
    const visits = Array.from({ length: 240 }, (_, i) =>
      aVisit({
        date: `${2010 + (i % 12)}-0${1 + (i % 9)}-1${i % 9}`,
        direction: i % 3 === 0 ? 'outbound' : 'inbound',
        partners: ['much-met'],
      }),
    );
    const slide = await slideOf('timeline|#/?lanes=partner', registerOf({ visits }));
    const lane = groupsOf(slide).find((group) => nameOf(group) === 'Partner much-met');
    const names = [...(lane?.children ?? [])].map(nameOf);
    expect(names).toContain(words.records.direction.inbound);
    expect(names).toContain(words.records.direction.outbound);
    expect(names.length).toBeLessThan(12);
    expect(lane && paragraphsOf(lane)).toContain('240 visits');
  });
});
