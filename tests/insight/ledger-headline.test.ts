import { expect, test } from 'vitest';
import { commitmentsOf } from '../../src/insight/commitments.ts';
import { emptyLedger, featuredFirst, ledgerFinding, withMore } from '../../src/insight/ledger-headline.ts';
import type { Visit } from '../../src/records/visit.ts';
import { anOutcome, aVisit, realRegister, TODAY } from '../support/register.ts';

/** A visit that tells how often its partners were asked for. */
function telling(visit: Visit, onAsked: () => void): Visit {
  const { partners } = visit;
  return Object.defineProperty({ ...visit }, 'partners', {
    get: () => {
      onAsked();
      return partners;
    },
  });
}

test('whose commitment it is, is asked once of each, however many featured partners there are', () => {
  let asked = 0;
  const visits = Array.from({ length: 300 }, (_, i) =>
    telling(aVisit({ partners: [`p${(i * 7) % 5}`], outcomes: [anOutcome()] }), () => asked++),
  );
  const sorted = featuredFirst(commitmentsOf(visits, TODAY), ['p3', 'p1', 'p4']);
  expect(asked).toBe(300);
  expect([...new Set(sorted.map((c) => c.visit.partners[0]))].slice(0, 3)).toEqual(['p3', 'p1', 'p4']);
});

test('a ledger of all visits at once and of a few at a time is the same', () => {
  const { visits, asOf } = realRegister();
  const featured = visits.flatMap((v) => v.partners).slice(40, 43);
  const all = featuredFirst(commitmentsOf(visits, asOf), featured);
  expect(all.length).toBeGreaterThan(20);
  for (const size of [visits.length, 10, 3])
    for (const limit of [8, 1000]) {
      let ledger = emptyLedger;
      for (let i = 0; i < visits.length; i += size)
        ledger = withMore(ledger, commitmentsOf(visits.slice(i, i + size), asOf), featured, limit);
      expect(ledger).toEqual({ finding: ledgerFinding(all), first: all.slice(0, limit) });
    }
});
