import { describe, expect, test } from 'vitest';
import { withoutNames } from '../../src/query/show-names.ts';
import type { About } from '../../src/query/show-view.ts';
import type { Deck } from '../../src/slides/deck.ts';
import { aboutWith } from '../../src/slides/deck-names.ts';
import { figures } from '../../src/slides/figures/index.ts';
import { NAMES, planted } from './planted.ts';
import { type Package, savedDeck, showOf } from './pptx-file.ts';

const abouts: readonly (readonly [string, About])[] = [
  ['a partner', { kind: 'partner', id: 'p' }],
  ['a theme', { kind: 'theme', id: 'open-theme' }],
  ['a visit', { kind: 'visit', id: 'open-visit' }],
  ['a visit whose id tells a name', { kind: 'visit', id: '2022-NAME-lin-p' }],
  ['the visits of somebody', { kind: 'visits', query: 'person=NAME-lin' }],
  ['every visit', { kind: 'visits', query: '' }],
];

/** The deck that is made, and every view of the dashboard that can be added to it. */
const withFigures = (made: Deck): Deck => ({
  ...made,
  slides: [
    ...made.slides,
    ...figures.map(({ id }) => ({ id: `figure-${id}`, kind: 'figure', of: `${id}|#/visits?q=delegation` })),
  ],
});

/** Names and text of every part, those of the workbooks among them. */
const everythingIn = ({ parts }: Package): string => [...parts].flat().join('\n');

describe.each(abouts)('the PowerPoint file of %s', (_, about) => {
  test('holds nothing internal in any part', async () => {
    const file = await savedDeck(showOf(planted, { about, deck: withFigures }));
    expect(everythingIn(file)).not.toContain('SECRET');
  });

  test('without names holds no name in any part', async () => {
    const file = await savedDeck(
      showOf(planted, { about: aboutWith(about, withoutNames(planted)), names: 'off', deck: withFigures }),
    );
    expect(everythingIn(file)).not.toMatch(NAMES);
  });
});

test('names are there when they may be, so that their absence can be seen', async () => {
  const file = await savedDeck(showOf(planted, { about: { kind: 'partner', id: 'p' } }));
  expect(everythingIn(file)).toMatch(/NAME Lin/);
});
