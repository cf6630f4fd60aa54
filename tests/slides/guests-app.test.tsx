import { fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileKey, perFile } from '../../src/records/files.ts';
import { rawRecord } from '../../src/records/write.ts';
import { useDeckGround, useEditedShow } from '../../src/slides/editor/use-edited-show.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { linkOf } from '../../src/slides/keep/deck-link.ts';
import { theDecks } from '../../src/slides/keep/the-decks.ts';
import { json, openApp } from '../support/app.tsx';
import { rawDataset } from '../support/raw.ts';
import { aVisit } from '../support/register.ts';
import { NAMES, planted } from './planted.ts';

const { dashboard } = rawDataset();
const records: Readonly<Record<Exclude<FileKey, 'dashboard'>, readonly unknown[]>> = {
  visits: planted.visits.map(rawRecord),
  partners: planted.partners.map(rawRecord),
  people: planted.people.map(rawRecord),
  themes: planted.themes.map((theme) => ({ ...rawRecord(theme), group: 'g1' })),
  sources: planted.sources.map(rawRecord),
};
const answers = perFile((file) => () => json(file === 'dashboard' ? dashboard : records[file]));

/** Everything that somebody in the room could read, hear, copy or send on. */
const all = () => `${document.documentElement.outerHTML}\n${document.title}\n${window.location.href}`;

beforeEach(() => {
  window.name = '';
  localStorage.clear();
});
afterEach(() => localStorage.clear());

const long = { timeout: 15_000 };
const pages = [
  ['the slides', 'show', () => screen.findAllByRole('region', { name: /^\d+ of \d+$/ }, long)],
  ['the window of whoever speaks', 'presenter', () => screen.findByText(/^of 15:00/, {}, long)],
  ['what goes out on paper', 'handout', () => screen.findByRole('button', { name: 'Print' }, long)],
] as const;

describe.each(pages)('%s', (_, page, there) => {
  const opened = async (query: string) => {
    openApp(`#/${page}?of=partner:p${query}`, answers);
    await there();
  };

  test('hold nothing internal, in document, title or link, on any slide', async () => {
    await opened('');
    let named = false;
    for (let slide = 0; slide < 12; slide++) {
      expect(all()).not.toContain('SECRET');
      named ||= all().includes('NAME Lin');
      fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    }
    // Names are there when they may be, so that their absence can be seen. Pictures of slides need a width, which jsdom has not.
    expect(named).toBe(page !== 'presenter');
  });

  test('by post: no name either', async () => {
    await opened('&names=off');
    for (let slide = 0; slide < 12; slide++) {
      expect(all()).not.toMatch(/SECRET/);
      expect(all()).not.toMatch(NAMES);
      fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    }
  });
});

describe('by post, what is asked for by an id that tells a name is there all the same:', () => {
  const shown = async (page: string, query: string) => {
    openApp(`#/${page}?${query}&names=off`, answers);
    await (page === 'handout' ? pages[2] : pages[0])[2]();
    // The address as it was typed gives way at once.
    await waitFor(() => expect(window.location.href).not.toMatch(NAMES));
    expect(all()).not.toMatch(NAMES);
    return document.body.textContent;
  };
  const deck = {
    about: { kind: 'visit', id: '2022-NAME-lin-p' } as const,
    slides: [
      { id: 'visit', kind: 'visit', of: 'open-visit' },
      { id: 'other', kind: 'visit', of: '2022-NAME-lin-p' },
      { id: 'drawn', kind: 'figure', of: 'timeline|#/visits?visit=2022-NAME-lin-p&person=NAME-wu' },
    ],
  };
  const link = linkOf(deck, () => false);

  test.each([
    ['a visit', 'show', 'of=visit:2022-NAME-lin-p&slide=visit', /To Open City \(two people\)/],
    ['a visit, on paper', 'handout', 'of=visit:2022-NAME-lin-p', /To Open City \(two people\)/],
    [
      'visits one by one',
      'show',
      'of=visits&visit=2022-NAME-lin-p&slide=timeline',
      /One visit, all by H, in 2022/,
    ],
    ['visits of somebody', 'show', 'of=visits&person=NAME-wu', /2 visits/],
    ['visits found by a name', 'show', 'of=visits&q=lin+NAME+delegation', /1 visit/i],
    ['a record that lies open', 'show', 'of=partner:p&open=%2Fvisits%2F2022-NAME-lin-p', /The next year/],
    [
      'a slide of a deck in a link',
      'show',
      `of=visit:2022-NAME-lin-p&deck=${link}&slide=other`,
      /The next year/,
    ],
    ['a figure in it', 'show', `of=visit:2022-NAME-lin-p&deck=${link}&slide=drawn`, /2022/],
  ])('%s', async (_, page, query, says) => {
    expect(await shown(page, query)).toMatch(says);
  });

  test('and where it is chosen it is said what it cannot do', async () => {
    expect(await shown('handout', 'of=partner:p')).toContain(
      'A name without a record is recognised by its form alone.',
    );
  });

  test('a deck that is kept here', async () => {
    const edits = { 'said.2022-NAME-lin-p.0': { en: 'As typed by hand' } };
    const slides = deck.slides.map((slide) => (slide.id === 'other' ? { ...slide, edits } : slide));
    theDecks.keep('k1', { ...deck, slides });
    expect(await shown('show', 'deck=~k1&slide=other')).toMatch(/As typed by hand/);
    // Kept by the real ids.
    expect(JSON.stringify(theDecks.kept)).toContain('2022-NAME-lin-p');
  });

  test('a deck that is worked on, though it is kept by the real ids', async () => {
    openApp('#/deck?of=visit:2022-unnamed-p&names=off&slide=visit', answers);
    await screen.findByRole('list', { name: 'Slides' }, long);
    expect(document.body.textContent).toMatch(/To Open City \(two people\)/);
    expect(document.body.innerHTML).not.toMatch(/QUAN|Weiming|NAME Lin|名林/);
  });

  test('what is saved from a deck that is worked on', () => {
    const typed = { ...deck, guests: [{ name: { en: 'Ms QUAN Weiming' } }], title: { en: 'For NAME Lin' } };
    const { result } = renderHook(() => {
      const guests = guestRegister(planted, 'off');
      const ground = useDeckGround(planted, guests, typed.about, 'off');
      return useEditedShow(typed, ground, { in: 'both', ratio: '16:9', look: 'projector' }).whole;
    });
    const { deck: saved, slides } = result.current;
    expect(slides.map(({ gone }) => gone)).toEqual([false, false, false]);
    expect(JSON.stringify([saved, slides])).not.toMatch(NAMES);
  });

  test('with names again it is the same visit', async () => {
    openApp('#/show?of=visit:2022-unnamed-p&slide=visit', answers);
    await pages[0][2]();
    expect(document.body.textContent).toMatch(/QUAN Weiming/);
  });
});

describe('of a great many visits, one of them internal,', () => {
  const visits = Array.from({ length: 2100 }, (_, i) =>
    rawRecord(aVisit({ id: `v${i}`, date: '2020-05', partners: ['p'] })),
  );
  const many = { ...answers, visits: () => json([...records.visits, ...visits]) };

  test.each(['', '&names=off'])(
    'the slides wait until they are ready for guests, and say so%s',
    async (names) => {
      openApp(`#/show?of=partner:p${names}`, many);
      await screen.findByRole('heading', { name: 'The records are being made ready for guests' }, long);
      expect(all()).not.toContain('SECRET');
      await pages[0][2]();
      expect(all()).not.toContain('SECRET');
      if (names) expect(all()).not.toMatch(NAMES);
    },
  );

  test('what is found by words is found all the same', async () => {
    openApp('#/show?of=visits&q=proposed&slide=timeline', many);
    await pages[0][2]();
    expect(document.body.textContent).toMatch(/One visit.* in 2021/);
  });
});
