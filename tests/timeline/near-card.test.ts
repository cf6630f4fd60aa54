import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/timeline/naming.ts';
import { nearCard } from '../../src/timeline/near-card.ts';
import { estimate } from '../../src/timeline/text-width.ts';
import { anOutcome, aVisit, registerOf } from '../support/register.ts';

const words = { people: String, others: String, comma: ', ' };

const cardOf = (date: string, owed: boolean) => {
  const visit = aVisit(owed ? { outcomes: [anOutcome()] } : {});
  const register = registerOf({ visits: [visit] });
  return nearCard(visit, nameOf(visit, register, 'en'), register, 'en', estimate, words, date);
};

describe('the date on a card', () => {
  it.each([
    ['25 Mar 2021', true, ['25 Mar 2021']],
    ['19 Oct, year 2015–2017, inferred', true, ['19 Oct, year 2015–2017,', 'inferred']],
    ['19 Oct, year 2015–2017, inferred', false, ['19 Oct, year 2015–2017, inferred']],
  ])('%s, something owed: %s, keeps clear of ring and seal', (date, owed, lines) => {
    const card = cardOf(date, owed);
    expect(card.owed).toBe(owed);
    expect(card.date).toEqual(lines);
  });
});
