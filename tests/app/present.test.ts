import { expect, test } from 'vitest';
import { placeOf } from '../../src/app/pages.ts';
import { showOf } from '../../src/app/present.ts';

test.each([
  ['#/partners/qianan', '/show?of=partner%3Aqianan'],
  ['#/themes/belt-and-road?by=year', '/show?of=theme%3Abelt-and-road'],
  ['#/visits/2021-05-cast', '/show?of=visit%3A2021-05-cast'],
  ['#/visits?theme=solid-waste&from=2016', '/show?of=visits&theme=solid-waste&from=2016'],
  ['#/visits', '/show?of=visits'],
  ['#/', '/show?of=visits'],
  ['#/people?side=home', '/show?of=visits'],
])('%s is presented at %s', (hash, show) => {
  expect(showOf(placeOf(hash.slice(1).replace(/\?.*/, '')), hash)).toBe(show);
});
