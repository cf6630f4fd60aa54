import { beforeAll, describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { newestMattersIn } from '../../src/slides/said/matters.ts';
import { showData } from '../../src/slides/show-data.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { number } from '../../src/words/format.ts';
import { languages, learn, wordsIn } from '../../src/words/index.ts';
import { anOutcome, aPartner, aVisit, registerOf } from '../support/register.ts';

beforeAll(() => Promise.all(languages.map(({ id }) => learn(id))));

/** So many visits a year, each with an intention and, the first of a year, an agreement. */
const visitsIn = (year: number, n: number) =>
  Array.from({ length: n }, (_, i) =>
    aVisit({
      id: `${year}-${i}`,
      date: `${year}-05`,
      partners: [`p${i % 3}`],
      outcomes: [
        anOutcome({ kind: 'joint-programme', status: 'intended' }),
        ...(i === 0 ? [anOutcome({ kind: 'agreement-signed', status: 'agreed' })] : []),
      ],
    }),
  );

const about = { kind: 'visits', query: '' } as const;

function titles(visits: ReturnType<typeof visitsIn>) {
  const register = registerOf({ visits, partners: ['p0', 'p1', 'p2'].map((id) => aPartner({ id })) });
  const subject = subjectOf(about, register);
  const deck = makeDeck(about, { register, subject, lang: 'en', words: wordsIn('en') });
  const show = showData(register, deck, subject, { tongues: ['en', 'zh'], ratio: '16:9', look: 'projector' });
  return {
    since: newestMattersIn(subject, register)?.since,
    titles: Object.fromEntries(
      show.slides
        .filter(({ slide }) => slide.kind === 'agreed' || slide.kind === 'results')
        .map(({ slide, faces }) => [slide.kind, faces.map((face) => face?.title.text)]),
    ),
  };
}

describe('of very many visits with outcomes', () => {
  test('what fits is told whole', () => {
    expect(titles([...visitsIn(2019, 4), ...visitsIn(2021, 3)])).toEqual({
      since: undefined,
      titles: {
        agreed: ['Seven matters to take forward, with three partners', '与三家伙伴：七项事宜有待推进'],
        results: ['Two agreements since 2019', '2019年以来：两项协议'],
      },
    });
  });

  test('else the newest whole years are told, and since when', () => {
    const many = [
      ...visitsIn(2018, 900),
      ...visitsIn(2019, 900),
      ...visitsIn(2020, 700),
      ...visitsIn(2021, 600),
    ];
    expect(titles(many)).toEqual({
      since: 2020,
      titles: {
        agreed: [
          `Since 2020: ${number(1300)} matters to take forward, with three partners`,
          '2020年以来与三家伙伴：1300项事宜有待推进',
        ],
        results: ['Two agreements since 2020', '2020年以来：两项协议'],
      },
    });
  });

  test('of one year alone that has too many nothing is told', () => {
    expect(titles(visitsIn(2021, 2001))).toEqual({ since: undefined, titles: {} });
  });
});
