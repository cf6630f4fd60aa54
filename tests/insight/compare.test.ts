import { describe, expect, test } from 'vitest';
import { type ComparedBy, commonOf, compareVisits } from '../../src/insight/compare.ts';
import { anOutcome, aParticipant, aVisit, realRegister } from '../support/register.ts';

const a = aVisit({
  id: 'a',
  date: '2021-03',
  partners: ['x', 'y'],
  themes: ['steel', 'waste'].map((theme) => ({ theme, evidence: [] })),
  participants: [aParticipant({ person: 'li', role: 'head' }), aParticipant({ person: 'wu' })],
  outcomes: [anOutcome(), anOutcome()],
  sources: ['s'],
});
const b = aVisit({
  id: 'b',
  date: '2022',
  partners: ['y'],
  themes: ['waste', 'steel'].map((theme) => ({ theme, evidence: [] })),
  participants: [aParticipant({ person: 'li', role: 'member' })],
  sources: [],
});
const row = (by: ComparedBy, visits = [a, b]) => compareVisits(visits).find((r) => r.by === by);
const cells = (by: ComparedBy) =>
  row(by)?.cells.map((items) => items.map(({ key, shared }) => `${key} ${shared}`));

describe('visits beside one another', () => {
  test('what is shared stands first, in one order, and says in how many', () => {
    expect(cells('partners')).toEqual([['y 2', 'x 1'], ['y 2']]);
    expect(cells('themes')).toEqual([
      ['steel 2', 'waste 2'],
      ['steel 2', 'waste 2'],
    ]);
    expect(cells('sources')).toEqual([['s 1'], []]);
  });

  test('a row is alike only when every visit has the same, and something', () => {
    expect(row('themes')?.alike).toBe(true);
    expect(row('direction')?.alike).toBe(true);
    expect(row('partners')?.alike).toBe(false);
    expect(row('format')?.alike).toBe(false);
    expect(row('direction', [a])?.alike).toBe(false);
  });

  test('heads stand apart from the others in the room', () => {
    expect(cells('heads')).toEqual([['li 1'], []]);
    expect(cells('room')).toEqual([['wu 1'], ['li 1']]);
  });

  test('outcomes are of one visit alone, though they say the same', () => {
    expect(cells('outcomes')).toEqual([['a 0 1', 'a 1 1'], []]);
  });

  test('what they have in common, whatever the seat', () => {
    expect(commonOf([a, b])).toEqual({
      themes: { all: 2, shared: 2 },
      partners: { all: 2, shared: 1 },
      people: { all: 2, shared: 1 },
    });
    expect(commonOf([])).toEqual({
      themes: { all: 0, shared: 0 },
      partners: { all: 0, shared: 0 },
      people: { all: 0, shared: 0 },
    });
  });

  test('every thing of every visit on record is in its cell, once', () => {
    const visits = realRegister().visits.slice(0, 6);
    for (const { by, cells: its } of compareVisits(visits))
      its.forEach((items, i) => {
        const keys = items.map(({ key }) => key);
        expect(new Set(keys).size, by).toBe(keys.length);
        if (by === 'themes')
          expect(keys.toSorted()).toEqual(visits[i]?.themes.map((t) => t.theme).toSorted());
      });
  });
});
