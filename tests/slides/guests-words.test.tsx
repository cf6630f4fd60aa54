import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../src/query/paths.ts';
import type { About } from '../../src/query/show-view.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { Slide } from '../../src/slides/Slide.tsx';
import { RecordView } from '../../src/slides/show/RecordView.tsx';
import { showData } from '../../src/slides/show-data.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { LanguageContext, ToneContext } from '../../src/ui/use-language.ts';
import { forGuests } from '../../src/words/for-guests.ts';
import { type Lang, languages, learn, wordsIn } from '../../src/words/index.ts';
import {
  anOutcome,
  aParticipant,
  aPartner,
  aVisit,
  realRegister,
  registerOf,
  when,
} from '../support/register.ts';

beforeAll(() => Promise.all(languages.map(({ id }) => learn(id))));
afterEach(cleanup);

/** What the dashboard says to the office, and nobody says to guests. */
const BLUNT: Readonly<Record<Lang, RegExp>> = {
  en: /no report|without a report|still open|commitment|owed|overdue|past its date|waiting|dropped|given up|not recorded|none recorded|no outcome on record\b|partly read|missing|fail|closed|names nobody/i,
  zh: /未见|未办结|办结|承诺|终止|至少已等|已过期|未记录|缺|没有记录|仅读到|没有提及|无人(?!员)/,
};

/** An opened record as it is read and heard. */
function opened(address: string, lang: Lang, register = realRegister()): string {
  const { container } = render(
    <LanguageContext value={lang}>
      <ToneContext value={forGuests}>
        <RecordView address={address} register={register} />
      </ToneContext>
    </LanguageContext>,
  );
  const labels = [...container.querySelectorAll('[aria-label], [title]')].map(
    (e) => `${e.getAttribute('aria-label') ?? ''} ${e.getAttribute('title') ?? ''}`,
  );
  const text = [...labels, container.innerText ?? container.textContent].join('\n');
  cleanup();
  return text;
}

const sentencesIn = (text: string, blunt: RegExp): readonly string[] =>
  [...text.matchAll(new RegExp(blunt, 'gi'))].map(({ index }) =>
    text.slice(Math.max(0, index - 30), index + 40),
  );

/** The addresses behind every slide of a deck. */
function doorsOf(about: About): readonly string[] {
  const register = guestRegister(realRegister(), 'on');
  const subject = subjectOf(about, register);
  const deck = makeDeck(about, { register, subject, lang: 'en', words: wordsIn('en') });
  const show = showData(register, deck, subject, { tongues: ['en', 'zh'], ratio: '16:9', look: 'projector' });
  const { container } = render(
    show.slides.map((drawn, i) => <Slide key={drawn.slide.id} show={show} drawn={drawn} n={i + 1} />),
  );
  const links = [...container.querySelectorAll('a[href^="#/"]')].map(
    (a) => a.getAttribute('href')?.slice(1) ?? '',
  );
  const behind = show.slides.flatMap(({ faces }) => faces.flatMap((face) => face?.href?.slice(1) ?? []));
  cleanup();
  return [...links, ...behind];
}

const { dashboard, themes, visits } = realRegister();
const abouts: readonly About[] = [
  ...dashboard.featuredPartners.map((id): About => ({ kind: 'partner', id })),
  ...themes.map(({ id }): About => ({ kind: 'theme', id })),
  { kind: 'visits', query: '' },
  { kind: 'visits', query: 'commitment=open' },
];

/** All that is behind the slides of these decks, each once. Looked up once, since every slide is drawn for it. */
let doorsOfAll: readonly string[] = [];
beforeAll(() => {
  doorsOfAll = [...new Set(abouts.flatMap(doorsOf))];
}, 60_000);

/** So many parts, since each opens dozens of lists. */
const PARTS = [0, 1, 2, 3, 4, 5] as const;

describe.each(['en', 'zh'] as const)('records opened over slides are worded for guests: %s', (lang) => {
  test.each(PARTS)('those behind the slides of the decks, part %i', (part) => {
    const doors = doorsOfAll.filter((_, i) => i % PARTS.length === part);
    expect(doors.length).toBeGreaterThan(60 / PARTS.length);
    for (const door of doors) expect(sentencesIn(opened(door, lang), BLUNT[lang]), door).toEqual([]);
  });

  test('every visit', () => {
    for (const { id } of visits) {
      const address = paths.visit(id).slice(1);
      expect(sentencesIn(opened(address, lang), BLUNT[lang]), address).toEqual([]);
    }
  });

  test('a visit of which hardly anything is recorded, and one of which everything went another way', () => {
    const register = registerOf({
      partners: [aPartner({ id: 'p' })],
      visits: [
        aVisit({
          id: 'bare',
          partners: ['p'],
          partial: true,
          sources: [],
          themes: [{ theme: 't', evidence: [] }],
        }),
        aVisit({
          id: 'late',
          date: '2015',
          partners: ['p'],
          participants: [aParticipant({ person: 'lin', side: 'home' })],
          outcomes: (['intended', 'agreed', 'in-progress', 'done', 'dropped'] as const).flatMap((status) =>
            (['home', 'partner', 'both', undefined] as const).map((by) =>
              anOutcome({ status, kind: 'intention', due: when('2016'), ...(by && { by }) }),
            ),
          ),
        }),
        aVisit({
          id: 'signed',
          partners: ['p'],
          outcomes: [anOutcome({ kind: 'agreement-signed', status: 'agreed' })],
        }),
      ],
    });
    for (const address of [
      '/visits/bare',
      '/visits/late',
      '/visits/signed',
      '/partners/p',
      '/people',
      '/visits?q=xyzzy',
      '/gone',
    ])
      expect(sentencesIn(opened(address, lang, register), BLUNT[lang]), address).toEqual([]);
    expect(opened('/visits/late', lang, register)).toContain(
      lang === 'en'
        ? 'Twelve matters to take forward; eight further outcomes'
        : '12项事宜有待推进；另有八项成果',
    );
  });
});

test('the dashboard goes on saying it bluntly', () => {
  const blunt = visits.map(({ id }) => {
    const { container } = render(<RecordView address={paths.visit(id).slice(1)} register={realRegister()} />);
    const found = sentencesIn(container.textContent, BLUNT.en).length;
    cleanup();
    return found;
  });
  expect(blunt.filter((n) => n > 0).length).toBeGreaterThan(20);
});
