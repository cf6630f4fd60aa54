import { describe, expect, test } from 'vitest';
import { namelessDataset } from '../../src/records/nameless.ts';
import { hasInternal, publicDataset } from '../../src/records/public.ts';
import { type Dataset, indexDataset } from '../../src/records/register.ts';
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
const text = (dataset: Dataset): string =>
  JSON.stringify({ ...dataset, visits: dataset.visits.map((v) => ({ ...v })) });

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
});

describe('people without names', () => {
  const someone = { en: 'a member of the delegation', zh: '代表团成员' };
  const named: Dataset = registerOf({
    people: [
      aPerson({ id: 'lin-canary', name: { en: 'CANARY Lin', zh: '林金丝' }, aliases: ['C. Lin'] }),
      aPerson({ id: 'canary-wu', name: 'Wu Canary' }),
    ],
    partners: [aPartner({ id: 'p', description: 'founded by Canary Wu' })],
    sources: [aSource({ id: 's', title: { en: 'Canary Lin visits', zh: '林金丝一行来访' } })],
    visits: [
      aVisit({
        partners: ['p'],
        title: { en: 'Canary LIN and Wu Canary come', zh: '林金丝一行来访' },
        participants: [
          aParticipant({ person: 'lin-canary', title: { en: 'President', zh: '校长' } }),
          aParticipant({ person: 'canary-wu', note: 'C. Lin introduced him' }),
        ],
        discussed: ['what Lin CANARY proposed'],
        outcomes: [anOutcome({ summary: { en: 'Canary Lin to write', zh: '林金丝将来函' } })],
        themes: [{ theme: 't', evidence: [{ source: 's', terms: ['words of CANARY Lin'] }] }],
        sources: ['s'],
      }),
    ],
  });

  test('no name is left, in any field, order of words or letter case', () => {
    expect(text(namelessDataset(named, someone))).not.toMatch(/canary|林金丝|C\. Lin/i);
  });

  test('the post takes the place of the name, in the language of the sentence', () => {
    const { people, visits, sources } = namelessDataset(named, someone);
    expect(people.map(({ name }) => name)).toEqual([{ en: 'President', zh: '校长' }, someone]);
    expect(visits[0]?.title).toEqual({
      en: 'President and a member of the delegation come',
      zh: '校长一行来访',
    });
    expect(sources[0]?.title).toEqual({ en: 'President visits', zh: '校长一行来访' });
    expect(visits[0]?.participants.map(({ person }) => person)).toEqual(people.map(({ id }) => id));
  });

  test('a post that stands before the name already is not said twice', () => {
    const { sources } = namelessDataset(
      { ...named, sources: [aSource({ title: { en: 'President Canary Lin led', zh: '校长林金丝率团' } })] },
      someone,
    );
    expect(sources[0]?.title).toEqual({ en: 'President led', zh: '校长率团' });
  });

  test('of the real records, no name of anybody is left', () => {
    const { dataset } = realReading();
    const left = text(namelessDataset(dataset, someone)).toLowerCase();
    const names = dataset.people.flatMap(({ name, aliases }) => [
      ...(typeof name === 'string' ? [name] : Object.values(name)),
      ...aliases,
    ]);
    expect(names.length).toBeGreaterThan(200);
    const word = (name: string) =>
      /\p{Script=Han}/u.test(name) ? name : `(?<!\\p{L})${name.replace(/[.()]/g, '\\$&')}(?!\\p{L})`;
    expect(names.filter((name) => new RegExp(word(name), 'iu').test(left))).toEqual([]);
  });
});
