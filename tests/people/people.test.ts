import { describe, expect, test } from 'vitest';
import { postsOf } from '../../src/insight/contacts.ts';
import { countSides, listPeople, sortPeople } from '../../src/people/directory.ts';
import { personFigures } from '../../src/people/person-figures.ts';
import { heldPosts } from '../../src/people/posts.ts';
import { axisOf, stripMarks } from '../../src/people/strip.ts';
import { wordsIn } from '../../src/words/index.ts';
import { plain } from '../../src/words/sentence.ts';
import { aParticipant, aPerson, aVisit, realRegister, registerOf, TODAY } from '../support/register.ts';

const home = (person: string, title?: string) =>
  aParticipant({ person, side: 'home', ...(title !== undefined && { title }) });
const theirs = (person: string, partner = 'p', role: 'head' | 'member' = 'member') =>
  aParticipant({ person, partner, role });

const visits = [
  aVisit({
    id: 'v1',
    date: '2019-05-01',
    partners: ['p'],
    participants: [home('h', 'Dean'), theirs('x', 'p', 'head'), theirs('y')],
  }),
  aVisit({
    id: 'v2',
    date: '2020-05-01',
    partners: ['p'],
    direction: 'outbound',
    participants: [home('h', 'President'), theirs('x')],
  }),
  aVisit({
    id: 'v3',
    date: '2021-05-01',
    partners: ['q'],
    participants: [home('h', 'Dean'), theirs('z', 'q')],
  }),
];
const people = ['h', 'x', 'y', 'z', 'nobody'].map((id) => aPerson({ id, name: id }));
const register = registerOf({ visits, people });

describe('the directory', () => {
  test('lists who is named at a visit, each on one side', () => {
    expect(listPeople(register).map((p) => [p.person.id, p.side, p.visits.length])).toEqual([
      ['h', 'home', 3],
      ['x', 'partner', 2],
      ['y', 'partner', 1],
      ['z', 'partner', 1],
    ]);
    expect(countSides(listPeople(register))).toEqual({ home: 1, partner: 3, other: 0 });
  });

  test.each([
    ['visits', 'h x y z'],
    ['last', 'h z x y'],
    ['name', 'h x y z'],
  ] as const)('sorts by %s', (by, order) => {
    expect(
      sortPeople(listPeople(register), by, 'en')
        .map((p) => p.person.id)
        .join(' '),
    ).toBe(order);
  });

  test('sides add up to everybody named in the real records', () => {
    const all = listPeople(realRegister());
    const count = countSides(all);
    expect(count.home + count.partner + count.other).toBe(all.length);
    expect(all.length).toBeGreaterThan(300);
  });
});

describe('posts over time', () => {
  test('the same post is one line with its years, the latest first', () => {
    expect(
      heldPosts(postsOf(register, 'h')).map((p) => [p.title, p.fromYear, p.toYear, p.visits.length]),
    ).toEqual([
      ['Dean', 2019, 2021, 2],
      ['President', 2020, 2020, 1],
    ]);
  });
});

describe('a person in figures', () => {
  test('one of ours: whom they met, and how many of them again', () => {
    expect(personFigures(register, 'h')).toMatchObject({
      side: 'home',
      visits: 3,
      inbound: 2,
      outbound: 1,
      met: 3,
      again: 1,
      partners: 2,
    });
  });

  test('one of theirs: whom of ours they met', () => {
    expect(personFigures(register, 'x')).toMatchObject({
      side: 'partner',
      visits: 2,
      headed: 1,
      met: 1,
      again: 1,
    });
  });

  const said = (lang: 'en' | 'zh', id: string) =>
    plain(wordsIn(lang).people.sentence(personFigures(register, id)));
  test.each([
    [
      'h',
      'Named at 3 visits from 2019 to 2021: 2 received and 1 made. Across the table sat 3 people of 2 partners, 1 of them more than once.',
    ],
    [
      'x',
      'Named at 2 visits from 2019 to 2020: 1 here and 1 there. Led the delegation at 1 of them. Across the table sat 1 of our people, met more than once.',
    ],
    ['y', 'Named at one visit, in 2019. Across the table sat 1 of our people.'],
  ])('in a sentence: %s', (id, en) => {
    expect(said('en', id)).toBe(en);
    expect(said('zh', id)).toMatch(/^记录中见于/);
  });
});

describe('a strip of marks', () => {
  const unsure = [
    aVisit({ id: 'day', date: '2019-05-01' }),
    aVisit({ id: 'window', date: '[2020-03..2020-09]' }),
    aVisit({ id: 'beads', date: '[2019-03-09,2020-03-09]' }),
    aVisit({ id: 'about', date: '2020-07-01~' }),
    aVisit({ id: 'long', date: '2019-01-10/2019-06-10' }),
  ];
  const axis = axisOf(unsure, TODAY, []);
  const form = (id: string) => stripMarks(unsure, axis).find((m) => m.visit.id === id)?.form;

  test.each([
    ['day', 'day'],
    ['window', 'window'],
    ['beads', 'beads'],
    ['long', 'span'],
  ])('%s is drawn as a %s', (id, expected) => expect(form(id)).toBe(expected));

  test('every visit is drawn once, and all lies on the axis', () => {
    const real = realRegister();
    const whole = axisOf(real.visits, real.asOf, real.dashboard.periods);
    const marks = stripMarks(real.visits, whole);
    expect(new Set(marks.map((m) => m.visit)).size).toBe(real.visits.length);
    for (const mark of marks)
      for (const at of mark.form === 'day'
        ? [mark.at]
        : mark.form === 'beads'
          ? mark.at
          : [mark.from, mark.to]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(100);
      }
    expect(whole.years.filter((y) => y.labelled).length).toBeLessThanOrEqual(8);
  });
});
