import { expect, test } from 'vitest';
import type { Deck } from '../../src/slides/deck.ts';
import { linesOf } from '../../src/slides/edits.ts';
import { realRegister } from '../support/register.ts';
import { type Asked, documentOf, paragraphsOf, placeOf, savedDeck, showOf } from './pptx-file.ts';

const partner: Asked = { about: { kind: 'partner', id: 'qianan' } };

/** A deck of one slide whose lines were typed over. */
const typed =
  (kind: string, change: (text: string) => string) =>
  (made: Deck): Deck => {
    const { slides } = showOf(realRegister(), partner);
    const drawn = slides.find(({ slide }) => slide.kind === kind);
    const lines = drawn ? linesOf(drawn.faces[0]) : [];
    const edits = Object.fromEntries(
      lines.map(({ id, text }) => [id, { en: change(text), zh: change(text) }]),
    );
    return { ...made, slides: [{ id: kind, kind, edits }] };
  };

test('signs that mean something in XML are written as they are; those it has none for are left out', async () => {
  const show = showOf(realRegister(), {
    ...partner,
    deck: typed('agreed', () => 'a < b & "c" \u0007\u{1F600}\uD800'),
  });
  const file = await savedDeck(show);
  const title = placeOf(documentOf(file, 'ppt/slides/slide1.xml'), 'title');
  expect(title && paragraphsOf(title)).toEqual(['a < b & "c" \u{1F600}']);
});

test.each(['people', 'glance', 'timeline', 'agreed', 'themes', 'next'])(
  'what is three times as long is set smaller and keeps off the foot: %s',
  async (kind) => {
    const show = showOf(realRegister(), {
      ...partner,
      deck: typed(kind, (text) => `${text} ${text} ${text}`),
    });
    const read = documentOf(await savedDeck(show), 'ppt/slides/slide1.xml');
    const foot = Number(placeOf(read, 'ftr')?.getElementsByTagName('a:off')[0]?.getAttribute('y'));
    for (const shape of [
      ...read.getElementsByTagName('p:sp'),
      ...read.getElementsByTagName('p:graphicFrame'),
    ]) {
      if (shape.getElementsByTagName('p:ph').length > 0) continue;
      const off = shape.querySelector('off');
      const end = Number(off?.getAttribute('y')) + Number(off?.nextElementSibling?.getAttribute('cy'));
      expect(end, shape.textContent ?? '').toBeLessThanOrEqual(foot);
    }
  },
);
