import { expect, test } from 'vitest';
import type { Evidence } from '../../src/records/visit.ts';
import { evidenceRows } from '../../src/visits/evidence.ts';
import { anOutcome, aVisit } from '../support/register.ts';

const at = (paragraph: number | undefined, terms: readonly string[] = [], source = 's'): Evidence => ({
  source,
  terms,
  ...(paragraph !== undefined && { paragraph }),
});

test('a theme gathers its words and paragraphs, each once, and knows how far the source is numbered', () => {
  const visit = aVisit({
    themes: [
      { theme: 'waste', evidence: [at(3, ['slag']), at(2, ['slag', 'dust']), at(2)] },
      { theme: 'steel', evidence: [at(undefined, ['steel'])] },
    ],
    outcomes: [anOutcome({ evidence: [at(5)] })],
  });
  expect(evidenceRows(visit)).toEqual([
    { theme: 'waste', terms: ['slag', 'dust'], found: [{ source: 's', paragraphs: [2, 3], last: 5 }] },
    { theme: 'steel', terms: ['steel'], found: [{ source: 's', paragraphs: [], last: 5 }] },
  ]);
});

test('paragraphs of two sources are told apart', () => {
  const visit = aVisit({ themes: [{ theme: 'waste', evidence: [at(1, [], 'a'), at(4, [], 'b')] }] });
  expect(evidenceRows(visit)[0]?.found).toEqual([
    { source: 'a', paragraphs: [1], last: 1 },
    { source: 'b', paragraphs: [4], last: 4 },
  ]);
});

test('no themes, no rows', () => expect(evidenceRows(aVisit())).toEqual([]));
