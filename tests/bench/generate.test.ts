import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { fileKeys } from '../../src/records/files.ts';
import { makeDataset } from './generate.mjs';

const SIZE = 1000;
const texts = makeDataset({ visits: SIZE });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Written {
  readonly id: string;
  readonly date: string;
  readonly title: Readonly<Record<'en' | 'zh', string>>;
  readonly partners: readonly string[];
  readonly participants: readonly { readonly person: string }[];
  readonly outcomes?: readonly { readonly followUps?: readonly unknown[] }[];
}

const visits: readonly Written[] = JSON.parse(texts.visits).visits;
const share = (wanted: (visit: Written) => boolean): number => visits.filter(wanted).length / SIZE;

describe('a made-up dataset', () => {
  it('has no fault', async () => {
    const report = await check(
      fileKeys.map((key) => ({ key, path: `${key}.json`, bytes: bytes(texts[key]) })),
    );
    expect(report.lines).toEqual([
      expect.stringMatching(/^All .* records are good: .*visits 1000 of 1000\.$/),
    ]);
    expect(report.ok).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(makeDataset({ visits: SIZE })).toEqual(texts);
    expect(makeDataset({ visits: SIZE, seed: 2 }).visits).not.toBe(texts.visits);
  });

  it('weighs what real records weigh when written without spaces', () => {
    const each = bytes(texts.visits).length / SIZE;
    expect(each).toBeGreaterThan(700);
    expect(each).toBeLessThan(950);
  });

  it.each([
    ['a day', /^\d{4}-\d\d-\d\d$/, 0.45, 0.6],
    ['a span', /^\d{4}-\d\d-\d\d\/\d/, 0.08, 0.18],
    ['one of several days', /^\[[^.]+,/, 0.04, 0.12],
    ['some time within', /^\[.*\.\./, 0.08, 0.18],
    ['a month', /^\d{4}-\d\d$/, 0.01, 0.06],
    ['a year', /^\d{4}\??$/, 0.003, 0.04],
    ['about', /~/, 0.01, 0.06],
    ['doubted', /\?/, 0.03, 0.12],
  ])('has dates that are %s in a fair share', (_, form, least, most) => {
    const found = share(({ date }) => form.test(date));
    expect(found).toBeGreaterThan(least);
    expect(found).toBeLessThan(most);
  });

  it('is skewed as records are: few partners have many visits, and people come again', () => {
    const counts = new Map<string, number>();
    for (const { partners } of visits) for (const id of partners) counts.set(id, (counts.get(id) ?? 0) + 1);
    const most = [...counts.values()].sort((a, b) => b - a);
    const first = most.slice(0, 10).reduce((sum, count) => sum + count, 0);
    expect(first / most.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0.25);
    expect(most.at(-1)).toBeLessThan(4);

    const sizes = visits.map(({ participants }) => participants.length);
    expect(Math.min(...sizes)).toBe(3);
    expect(Math.max(...sizes)).toBe(8);
    const people = new Set(visits.flatMap(({ participants }) => participants.map(({ person }) => person)));
    expect(people.size).toBeLessThan(sizes.reduce((sum, size) => sum + size, 0) / 3);
  });

  it('says what followed of about a third of the outcomes, and differs between its languages', () => {
    const outcomes = visits.flatMap((visit) => visit.outcomes ?? []);
    const followed = outcomes.filter(({ followUps }) => followUps && followUps.length > 0);
    expect(followed.length / outcomes.length).toBeGreaterThan(0.25);
    expect(followed.length / outcomes.length).toBeLessThan(0.42);
    for (const { title } of visits) expect(title.zh).not.toBe(title.en);
  });

  it('can be made without any visit worth the name, too', () => {
    expect(JSON.parse(makeDataset({ visits: 1 }).visits).visits).toHaveLength(1);
  });
});
