import { expect, test } from 'vitest';
import { lacksOf } from '../../src/insight/completeness.ts';
import { aParticipant, aSource, aVisit, realRegister, registerOf } from '../support/register.ts';

const repost = aSource({ id: 'r', repost: true });
const first = aSource({ id: 'f' });
const whole = {
  participants: [aParticipant({ role: 'head' })],
  themes: [{ theme: 't', evidence: [] }],
  sources: ['f'],
};

test.each([
  ['no-head', { participants: [aParticipant({ role: 'host' })] }],
  ['no-exact-date', { date: '2021-03' }],
  ['no-exact-date', { date: '2021-03-25?' }],
  ['no-theme', { themes: [] }],
  ['no-source', { sources: [] }],
  ['repost-only', { sources: ['r'] }],
  ['partly-read', { partial: true }],
] as const)('a visit lacks only: %s', (code, fields) => {
  const register = registerOf({
    sources: [repost, first],
    visits: [aVisit({ ...whole, ...fields }), aVisit(whole)],
  });
  const lacking = lacksOf(register).filter((lack) => lack.visits.length > 0);
  expect(lacking.map((lack) => [lack.code, lack.visits.length])).toEqual([[code, 1]]);
});

test('a repost beside the first print is no lack', () => {
  const register = registerOf({
    sources: [repost, first],
    visits: [aVisit({ ...whole, sources: ['r', 'f'] })],
  });
  expect(lacksOf(register).every((lack) => lack.visits.length === 0)).toBe(true);
});

test('the real records are counted as they are', () => {
  const register = realRegister();
  const partly = lacksOf(register).find((lack) => lack.code === 'partly-read');
  expect(partly?.visits.length).toBe(register.visits.filter((v) => v.partial).length);
});
