import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OverviewCard } from '../../src/pages/OverviewCard.tsx';
import { OverviewLedger } from '../../src/pages/OverviewLedger.tsx';
import { standIn } from '../../src/records/dashboard-shape.ts';
import type { Register } from '../../src/records/register.ts';
import { anOutcome, aPartner, aVisit, registerOf } from '../support/register.ts';

const partner = aPartner({ id: 'p', name: { en: 'Harbour University', zh: '海港大学' } });
const LIMIT = 8;

/** A register of visits of one partner, every other of which owes something, and how often its records were asked. */
function unread(n: number): { readonly register: Register; readonly asked: () => number } {
  let asked = 0;
  const visits = Array.from({ length: n }, (_, i) => {
    const outcomes = i % 2 === 0 ? [anOutcome()] : [];
    return Object.defineProperty({ ...aVisit({ partners: ['p'] }) }, 'outcomes', {
      get: () => {
        asked++;
        return outcomes;
      },
    });
  });
  const dashboard = { ...standIn, featuredPartners: ['p'] };
  const register = registerOf({ dashboard, partners: [partner], visits });
  asked = 0;
  return { register, asked: () => asked };
}

test('few visits: ledger and card are there at once', () => {
  const { register } = unread(40);
  render(<OverviewLedger register={register} limit={LIMIT} />);
  expect(screen.getByRole('region', { name: /^20 commitments open/ })).toBeVisible();
  render(<OverviewCard register={register} partner={partner} />);
  expect(screen.getByRole('article')).not.toHaveAttribute('aria-busy');
});

test('many visits: the ledger reads those that owe, each once, and none while it is drawn', async () => {
  const { register, asked } = unread(1000);
  const { container } = render(<OverviewLedger register={register} limit={LIMIT} />);
  expect(asked()).toBe(0);
  expect(screen.getByRole('region', { name: 'Open commitments' })).toBeVisible();
  expect(container.querySelector('[aria-busy]')).not.toBeNull();
  const ledger = await screen.findByRole('region', { name: /^500 commitments open/ });
  expect(asked()).toBe(500);
  expect(container.querySelector('[aria-busy]')).toBeNull();
  expect(within(ledger).getAllByRole('row')).toHaveLength(1 + LIMIT);
  expect(within(ledger).getByRole('link', { name: '500' })).toBeVisible();
});

test('many visits: a card names its partner, and tells the rest when the records are read', async () => {
  const { register, asked } = unread(1000);
  render(<OverviewCard register={register} partner={partner} />);
  expect(asked()).toBe(0);
  const card = screen.getByRole('article', { name: /Harbour University/ });
  expect(card).toHaveAttribute('aria-busy', 'true');
  expect(await within(card).findByRole('link', { name: '500' })).toBeVisible();
  expect(card).not.toHaveAttribute('aria-busy');
});
