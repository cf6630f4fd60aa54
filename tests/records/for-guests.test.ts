import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/records/gently.ts';
import { hasInternal, publicDataset } from '../../src/records/public.ts';
import { publicSteps } from '../../src/records/public-register.ts';
import { type Dataset, indexDataset, type Register } from '../../src/records/register.ts';
import { wholeOf } from '../../src/records/whole.ts';
import {
  anOutcome,
  aParticipant,
  aPartner,
  aPerson,
  aSource,
  aTheme,
  aVisit,
  realReading,
  realRegister,
  registerOf,
  TODAY,
} from '../support/register.ts';

/** Everything that a dataset says, in a line. */
const text = ({ dashboard, partners, people, themes, sources, visits }: Dataset): string =>
  JSON.stringify([dashboard, partners, people, themes, sources.map(wholeOf), visits.map(wholeOf)]);

const secret = aVisit({
  id: 'secret-visit',
  title: 'CANARY title',
  visibility: 'internal',
  partners: ['shared', 'CANARY-partner'],
  participants: [aParticipant({ person: 'CANARY-person' }), aParticipant({ person: 'known' })],
  themes: [{ theme: 'CANARY-theme', evidence: [{ source: 'CANARY-evidence', terms: [] }] }],
  outcomes: [
    anOutcome({
      followUps: [{ when: aVisit().when, note: 'CANARY follow-up', source: 'CANARY-follow-up' }],
    }),
  ],
  sources: ['CANARY-source'],
});
const open = aVisit({
  id: 'open-visit',
  partners: ['shared', 'part'],
  participants: [aParticipant({ person: 'known', note: 'sat at the window' })],
  notes: 'CANARY note',
  sources: ['known-source'],
});
const planted = registerOf({
  partners: [
    aPartner({ id: 'shared' }),
    aPartner({ id: 'CANARY-partner' }),
    aPartner({ id: 'part', parent: 'parent' }),
    aPartner({ id: 'parent' }),
    aPartner({ id: 'never-met' }),
  ],
  people: [aPerson({ id: 'CANARY-person' }), aPerson({ id: 'known' }), aPerson({ id: 'never-seen' })],
  themes: [aTheme({ id: 'CANARY-theme' }), aTheme({ id: 'unused' })],
  sources: ['CANARY-source', 'CANARY-evidence', 'CANARY-follow-up', 'known-source', 'spare'].map((id) =>
    aSource({ id }),
  ),
  visits: [secret, open],
});

describe('what is internal', () => {
  test('is gone, with all that only it speaks of', () => {
    expect(hasInternal(planted)).toBe(true);
    const guests = publicDataset(planted);
    expect(text(guests)).not.toMatch(/CANARY|secret-visit|"notes"/);
    expect(hasInternal(indexDataset(guests, TODAY))).toBe(false);
  });

  test('takes nothing else with it', () => {
    const guests = publicDataset(planted);
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
    expect(ids(guests.partners)).toEqual(['shared', 'part', 'parent', 'never-met']);
    expect(ids(guests.people)).toEqual(['known', 'never-seen']);
    expect(ids(guests.themes)).toEqual(['unused']);
    expect(ids(guests.sources)).toEqual(['known-source', 'spare']);
    expect(guests.visits.map(({ participants }) => participants[0]?.note)).toEqual(['sat at the window']);
  });

  test('records without anything internal stay as they are', () => {
    const { dataset } = realReading();
    expect(hasInternal(realRegister())).toBe(false);
    expect(publicDataset(dataset)).toEqual({ ...dataset });
  });

  /** What of a register is counted; its dates as texts. */
  const counted = ({ columns: { time, facets: _, ...columns }, firstYear, lastYear }: Register) => {
    const texts = Array.from(time.date, (date) => time.dates.when(date).edtf);
    const { earliest, latest, kind, flags } = time.dates;
    const dated = [earliest, latest, kind, flags].map((own) => Array.from(time.date, (date) => own[date]));
    return { columns, texts, dated, directions: time.direction, firstYear, lastYear };
  };

  test.each([
    ['the planted records', planted],
    ['every third of the real visits internal', manyInternal()],
  ])('as a register it is the same: %s', (_, register) => {
    const guests = atOnce(publicSteps(register));
    const anew = indexDataset(publicDataset(register), TODAY);
    expect(text(guests)).toBe(text(anew));
    expect(counted(guests)).toEqual(counted(anew));
  });

  test('no date of what is internal is left, not even the year in which the records would end', () => {
    const dated = registerOf({
      visits: [aVisit({ id: 'a', date: '2019' }), aVisit({ id: 'b', date: '2031', visibility: 'internal' })],
    });
    const guests = atOnce(publicSteps(dated));
    expect([guests.firstYear, guests.lastYear, guests.time.dates.size]).toEqual([2019, 2019, 1]);
  });
});

/** The real records, some of their visits internal, others with an internal note. */
function manyInternal(): Register {
  const { dataset } = realReading();
  const visits = dataset.visits.map((visit, i) => ({
    ...visit,
    ...(i % 3 === 0 && { visibility: 'internal' as const }),
    ...(i % 5 === 0 && { notes: 'CANARY note' }),
  }));
  return indexDataset({ ...dataset, visits }, TODAY);
}
