import { describe, expect, test } from 'vitest';
import { paths } from '../../src/query/paths.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { stampOf } from '../../src/slides/presenter/stamp.ts';
import { sameRecords } from '../../src/slides/presenter/step.ts';
import { recordAt } from '../../src/slides/show/record-at.ts';
import { showData } from '../../src/slides/show-data.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { aParticipant, aPartner, aPerson, aTheme, aVisit, registerOf } from '../support/register.ts';

const dataset = {
  partners: [aPartner({ id: 'p' }), aPartner({ id: 'q' }), aPartner({ id: 'secret-ally' })],
  people: [aPerson({ id: 'lin' }), aPerson({ id: 'wu' }), aPerson({ id: 'secret-person' })],
  themes: [aTheme({ id: 'steel' })],
  visits: [
    aVisit({
      id: 'first',
      date: '2019-05-02',
      partners: ['p'],
      themes: [{ theme: 'steel', evidence: [] }],
      participants: [
        aParticipant({ person: 'lin', partner: 'p' }),
        aParticipant({ person: 'wu', side: 'home' }),
      ],
    }),
    aVisit({ id: 'second', date: '2021-03-25', partners: ['p', 'q'], direction: 'outbound' }),
    aVisit({
      id: 'secret',
      date: '2022-01-01',
      partners: ['p', 'secret-ally'],
      visibility: 'internal',
      participants: [aParticipant({ person: 'secret-person', partner: 'p' })],
    }),
  ],
};
const register = guestRegister(registerOf(dataset), 'on');
const at = (href: string) => recordAt(href.slice(1), register);

/** What of an opening can be told in a line. */
function told(href: string): unknown {
  const opened = at(href);
  if (opened.kind === 'visit') return opened.visit.id;
  if (opened.kind === 'visits') return Array.from(opened.rows, (row) => register.visits[row]?.id);
  if (opened.kind === 'people') return opened.people.map(({ person }) => person.id);
  return opened.kind;
}

describe('behind an address', () => {
  test.each([
    ['a visit', paths.visit('first'), 'first'],
    ['visits by a filter', paths.visits({ partner: ['p'] }), ['first', 'second']],
    ['visits one by one', paths.visits({ visit: ['second', 'first'] }), ['first', 'second']],
    ['visits searched', '#/visits?q=outbound+second', ['second']],
    ['visits of a cell', paths.matrix({ theme: ['steel'] }), ['first']],
    ['visits side by side', paths.compare(['first', 'second']), ['first', 'second']],
    ['none that fits', '#/visits?from=1990&to=1991', []],
    ['a partner', paths.partner('q'), ['second']],
    ['a theme', paths.theme('steel', 'year'), ['first']],
    ['a person', paths.person('lin'), ['first']],
    ['the people of a partner', paths.people({ partner: 'p' }), ['lin', 'wu']],
    ['those of one side', paths.people({ partner: 'p', side: 'home' }), ['wu']],
    ['everybody', paths.people(), ['lin', 'wu']],
    // Nothing that guests may not see.
    ['an internal visit', paths.visit('secret'), 'gone'],
    ['a partner of internal visits alone', paths.partner('secret-ally'), 'gone'],
    ['a person of internal visits alone', paths.person('secret-person'), 'gone'],
    // Nothing that is not shown over slides.
    ['the data', paths.data(), 'gone'],
    ['the directory of partners', paths.partners(), 'gone'],
    ['a page that there is not', '#/nowhere/at/all', 'gone'],
    ['a period that there is not', paths.period('nobody'), 'gone'],
    ['an id that is badly written', '#/visits/%E0%A4%A', 'gone'],
  ])('%s', (_, href, want) => {
    expect(told(href)).toEqual(want);
  });

  test('of visits of something stands its name, and the words of its theme', () => {
    expect(at(paths.theme('steel'))).toMatchObject({ of: { en: 'Theme steel' }, themes: ['steel'] });
    expect(at(paths.partner('p'))).toMatchObject({ of: { en: 'Partner p' }, themes: [] });
    expect(at(paths.visits())).not.toHaveProperty('of');
  });
});

describe('the stamp of a show', () => {
  const stamp = (visits = dataset.visits, names: 'on' | 'off' = 'on') => {
    const guests = guestRegister(registerOf({ ...dataset, visits }), names);
    const about = { kind: 'partner', id: 'p' } as const;
    const setting = { tongues: ['en'], ratio: '16:9', look: 'projector' } as const;
    const deck = { about, slides: [{ id: 'a', kind: 'text' }] };
    return stampOf(showData(guests, deck, subjectOf(about, guests), setting), names);
  };

  test('is the same for the same records', () => {
    expect(stamp()).toEqual(stamp());
  });

  test.each([
    ['a visit more', [...dataset.visits, aVisit({ id: 'third', partners: ['p'] })]],
    ['another title', dataset.visits.map((v) => ({ ...v, title: 'Another' }))],
  ])('is another with %s', (_, visits) => {
    expect(sameRecords(stamp(), stamp(visits))).toBe(false);
  });

  test('says nothing of what is internal', () => {
    expect(stamp()).toEqual(stamp(dataset.visits.filter(({ visibility }) => visibility === 'public')));
  });

  test('is not compared with one without names', () => {
    expect(sameRecords(stamp(), stamp(dataset.visits, 'off'))).toBe(true);
  });
});
