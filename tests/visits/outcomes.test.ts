import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/records/visit.ts';
import { outcomeFigures } from '../../src/visits/outcome-figures.ts';
import { outcomeLines } from '../../src/visits/outcome-lines.ts';
import { wordsIn } from '../../src/words/index.ts';
import { anOutcome, aVisit, realRegister, when } from '../support/register.ts';

const intended = anOutcome();
const signed = anOutcome({ kind: 'agreement-signed', status: 'agreed' });
const done = anOutcome({ kind: 'joint-lab', status: 'done' });
const report = { when: when('2023-01-01'), note: 'It goes on', status: 'in-progress' } as const;
const reported = anOutcome({ followUps: [report] });
const dropped = anOutcome({ status: 'dropped' });

describe('the outcomes of a row', () => {
  test('what is owed stands before what is signed, and that before what is closed', () => {
    const visit = aVisit({ outcomes: [done, signed, intended, dropped, intended] });
    expect(outcomeLines(visit).map((l) => [l.kind, l.count, l.status])).toEqual([
      ['open', 2, 'intended'],
      ['signed', 1, 'agreed'],
      ['closed', 2, 'done'],
    ]);
  });

  test('an intention to sign is no agreement', () => {
    const visit = aVisit({ outcomes: [anOutcome({ kind: 'agreement-signed', status: 'intended' })] });
    expect(outcomeLines(visit).map((l) => l.kind)).toEqual(['open']);
  });

  test('a report is noticed', () => {
    expect(outcomeLines(aVisit({ outcomes: [reported] }))[0]?.unreported).toBe(false);
  });

  test('every outcome of every real visit is counted once', () => {
    for (const visit of realRegister().visits)
      expect(outcomeLines(visit).reduce((sum, l) => sum + l.count, 0)).toBe(visit.outcomes.length);
  });
});

describe('the heading of the outcomes', () => {
  const heading = (lang: 'en' | 'zh', ...outcomes: readonly Outcome[]) =>
    wordsIn(lang).visits.outcomes.heading(outcomeFigures(aVisit({ outcomes })));

  test.each<[string, string, readonly Outcome[]]>([
    ['No outcome on record', '没有记录成果', []],
    ['One intention, no report', '1项意向，未见后续', [intended]],
    ['Two intentions, no report', '2项意向，未见后续', [intended, intended]],
    ['Two commitments, no report', '2项承诺，未见后续', [intended, signed]],
    ['One commitment, still open', '1项承诺，尚未办结', [reported]],
    ['Two commitments, one without a report', '2项承诺，其中1项未见后续', [reported, intended]],
    ['One commitment, no report; one closed', '1项承诺，未见后续；另有1项已办结', [signed, done]],
    ['One outcome, done', '1项成果，已办结', [done]],
    ['Two outcomes, all closed', '2项成果，均已办结', [done, dropped]],
  ])('%s', (en, zh, outcomes) => {
    expect(heading('en', ...outcomes)).toBe(en);
    expect(heading('zh', ...outcomes)).toBe(zh);
  });
});
