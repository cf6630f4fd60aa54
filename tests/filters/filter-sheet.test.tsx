import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FilterSheet } from '../../src/filters/FilterSheet.tsx';
import { type Drawn, drawAt } from './harness.tsx';

const sheet = (drawn: Drawn) => <FilterSheet {...drawn} />;
const inside = () => within(screen.getByRole('dialog', { name: 'Filters' }));

test('the sheet of filters: opens what is chosen, counts what it would show, clears, closes', async () => {
  const { at } = drawAt('outcome=agreement-signed&sort=oldest', sheet);
  await userEvent.click(screen.getByRole('button', { name: 'Filters 1 set' }));
  expect(inside().getByRole('button', { name: /^Outcome/ })).toHaveAttribute('aria-expanded', 'true');
  expect(inside().getByRole('button', { name: /^Direction/ })).toHaveAttribute('aria-expanded', 'false');
  expect(inside().getByRole('button', { name: 'Show 13 visits' })).toBeInTheDocument();

  await userEvent.click(inside().getByRole('button', { name: /^Direction/ }));
  await userEvent.click(inside().getByRole('checkbox', { name: /^Inbound/ }));
  expect(at()).toBe('direction=inbound&outcome=agreement-signed&sort=oldest');

  await userEvent.click(inside().getByRole('button', { name: 'Clear all' }));
  expect(at()).toBe('sort=oldest');
  expect(inside().getByRole('button', { name: 'Clear all' })).toBeDisabled();
  await userEvent.click(inside().getByRole('button', { name: 'Show 85 visits' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
