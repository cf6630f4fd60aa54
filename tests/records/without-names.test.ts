import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/records/gently.ts';
import { knownNames } from '../../src/records/known-names.ts';
import { namelessRegister } from '../../src/records/nameless.ts';
import { namelessIdSteps } from '../../src/records/nameless-ids.ts';
import type { Dataset, Register } from '../../src/records/register.ts';
import type { Text } from '../../src/records/text.ts';
import { unrecordedNames } from '../../src/records/unrecorded.ts';
import { wholeOf } from '../../src/records/whole.ts';
import {
  address,
  anOutcome,
  aParticipant,
  aPartner,
  aPerson,
  aSource,
  aVisit,
  realReading,
  realRegister,
  registerOf,
} from '../support/register.ts';

/** Everything that a dataset says, in a line. */
const text = ({ dashboard, partners, people, themes, sources, visits }: Dataset): string =>
  JSON.stringify([dashboard, partners, people, themes, sources.map(wholeOf), visits.map(wholeOf)]);

describe('people without names', () => {
  const someone = { en: 'a member of the delegation', zh: '代表团成员' };
  const instead = {
    someone,
    unnamed: ({ count, honour }: { count: number; honour: string }) => ({
      en: `${honour} ×${count}`,
      zh: `${honour}×${count}`,
    }),
  };
  const namelessIds = (register: Register) => atOnce(namelessIdSteps(register));
  const nameless = (register: Register) =>
    namelessRegister(register, knownNames(register.people), namelessIds(register), instead);
  const named = registerOf({
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
    expect(text(nameless(named))).not.toMatch(/canary|林金丝|C\. Lin/i);
  });

  test('the post takes the place of the name, in the language of the sentence', () => {
    const { people, visits, sources } = nameless(named);
    expect(people.map(({ name }) => name)).toEqual([{ en: 'President', zh: '校长' }, someone]);
    expect(visits[0]?.title).toEqual({
      en: 'President and a member of the delegation come',
      zh: '校长一行来访',
    });
    expect(sources[0]?.title).toEqual({ en: 'President visits', zh: '校长一行来访' });
    expect(visits[0]?.participants.map(({ person }) => person)).toEqual(people.map(({ id }) => id));
  });

  const saidOf = (title: Text) =>
    nameless(registerOf({ ...named, sources: [aSource({ id: 's', title })] })).sources[0]?.title;

  test.each([
    // A post that stands before the name already is not said twice.
    [
      { en: 'President Canary Lin led', zh: '校长林金丝率团' },
      { en: 'President led', zh: '校长率团' },
    ],
    // A form of address goes with the name.
    [
      { en: 'Mr. Canary Lin of Upper Town', zh: '与林金丝先生会谈' },
      { en: 'President of Upper Town', zh: '与校长会谈' },
    ],
    // A sentence begins with a capital.
    [{ en: 'Wu Canary is ill' }, { en: 'A member of the delegation is ill' }],
    // Who is on record beside who is not.
    [{ en: 'signed by Canary Lin and QUAN Weiming' }, { en: 'signed by President and none ×1' }],
  ])('%j', (title, want) => {
    expect(saidOf(title)).toEqual(want);
  });

  test('an address of a source that tells a name goes', () => {
    const at = (id: string, text: string) => aSource({ id, title: id, url: address(text) });
    const register = registerOf({
      ...named,
      sources: [
        at('a', 'https://example.org/2021/Lin-CANARY.htm'),
        at('b', 'https://example.org/news/2021.htm'),
        at('c', 'https://example.org/%6Cin_canary/'),
      ],
    });
    expect(nameless(register).sources.map(({ url }) => url?.href)).toEqual([
      undefined,
      'https://example.org/news/2021.htm',
      undefined,
    ]);
  });

  test('a visit whose id tells a name keeps the rest of the id, and there is a way back', () => {
    const ids = ['2021-lin-canary-p', '2021-canarylin-p', '2021-unnamed-p', '2021-wu-canary', '2021-berlin'];
    const register = registerOf({ ...named, visits: ids.map((id) => aVisit({ id })) });
    const { visit, realVisit } = namelessIds(register);
    expect(ids.map(visit)).toEqual([
      '2021-unnamed-p-3',
      '2021-unnamed-p-2',
      '2021-unnamed-p',
      '2021-unnamed',
      '2021-berlin',
    ]);
    expect(ids.map(visit).map(realVisit)).toEqual(ids);
    expect(nameless(register).visitById.get('2021-unnamed-p-2')?.title).toBeDefined();
  });

  test('of a great many records hardly any is read', () => {
    const read = new Set<string>();
    const visits = Array.from({ length: 500 }, (_, i) => aVisit({ id: `v${i}`, date: '2020' }));
    const register = registerOf({ visits });
    const watched = register.visits.map((visit) =>
      Object.defineProperty({ ...visit }, 'discussed', {
        enumerable: true,
        get: () => {
          read.add(visit.id);
          return [];
        },
      }),
    );
    const guests = nameless({ ...register, visits: watched });
    expect([guests.visits[0]?.id, guests.visits[0]?.partners]).toEqual(['v0', ['partner']]);
    expect(read.size).toBe(0);
    expect(guests.visits[0]?.discussed).toEqual([]);
    expect([...read]).toEqual(['v0']);
  });

  test('of the real records, no name of anybody is left', () => {
    const { dataset } = realReading();
    const left = text(nameless(realRegister())).toLowerCase();
    const names = dataset.people.flatMap(({ name, aliases }) => [
      ...(typeof name === 'string' ? [name] : Object.values(name)),
      ...aliases,
    ]);
    expect(names.length).toBeGreaterThan(200);
    const word = (name: string) =>
      /\p{Script=Han}/u.test(name)
        ? name
        : `(?<!\\p{Script=Latin})${name.replace(/[.()]/g, '\\$&')}(?!\\p{Script=Latin})`;
    expect(names.filter((name) => new RegExp(word(name), 'iu').test(left))).toEqual([]);
  });

  test('of the real records, no name is left whose form gives it away either', () => {
    const left: string[] = [];
    const look = (value: unknown): void => {
      if (typeof value === 'string')
        left.push(...unrecordedNames(value).map(({ from, to }) => value.slice(from, to)));
      else if (value && typeof value === 'object') Object.values(value).forEach(look);
    };
    const { partners, sources, visits, themes } = nameless(realRegister());
    look([partners.map(wholeOf), sources.map(wholeOf), visits.map(wholeOf), themes]);
    expect(left).toEqual([]);
  });
});
