import { expect, test } from 'vitest';
import { gatherInTurns } from '../../src/query/search/gather.ts';
import { mentionsOf } from '../../src/query/search/mentions.ts';
import { indexDataset } from '../../src/records/register.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';

test('of very many visits the same is found, by reading those that name the one who is asked for', async () => {
  const real = realRegister();
  const visits = Array.from({ length: 24 }, (_, i) =>
    real.visits.map((v) => ({ ...v, id: `${v.id} ${i}` })),
  ).flat();
  const read = new Set<string>();
  let reads = 0;
  const watched = visits.map((visit) => ({
    ...visit,
    get participants() {
      read.add(visit.id);
      reads++;
      return visit.participants;
    },
  }));
  const register = indexDataset({ ...real, visits: watched }, real.asOf);
  await gatherInTurns(real, lexicon, 1000);
  const person = real.people.find(({ id }) => mentionsOf(real).seats(id).posts.size > 1);
  if (!person) throw new Error('nobody had two posts');
  read.clear();
  const found = mentionsOf(register);
  expect(found.seats(person.id)).toEqual(mentionsOf(real).seats(person.id));
  expect(read.size).toBe(24 * real.visitsByPerson.rows(person.id).length);
  for (const { id } of real.themes) expect(found.terms(id), id).toEqual(mentionsOf(real).terms(id));
  // Of many they are not read again and again.
  reads = 0;
  for (const { id } of real.people) expect(found.seats(id), id).toEqual(mentionsOf(real).seats(id));
  expect(reads).toBeLessThan(visits.length * 3);
});
