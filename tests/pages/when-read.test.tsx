import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { WhenRead } from '../../src/pages/WhenRead.tsx';
import type { Visit } from '../../src/records/visit.ts';
import { aVisit } from '../support/register.ts';

/** Visits that tell when their record is asked for. */
function unread(n: number): { readonly visits: readonly Visit[]; readonly read: () => number } {
  let read = 0;
  const visits = Array.from({ length: n }, () =>
    Object.defineProperty({ ...aVisit() }, 'outcomes', {
      get: () => {
        read++;
        return [];
      },
    }),
  );
  return { visits, read: () => read };
}

const drawn = (visits: readonly Visit[]) => render(<WhenRead visits={visits}>{() => <p>Words</p>}</WhenRead>);

test('of a few visits it is there at once', () => {
  drawn(unread(40).visits);
  expect(screen.getByText('Words')).toBeVisible();
});

test('of many visits it is there when they have been read, a part of them at a time', () => {
  vi.useFakeTimers();
  const { visits, read } = unread(1000);
  drawn(visits);
  const steps: number[] = [];
  for (let before = -1; !screen.queryByText('Words') && before < read(); ) {
    before = read();
    act(() => vi.runOnlyPendingTimers());
    steps.push(read() - before);
  }
  vi.useRealTimers();
  expect(screen.getByText('Words')).toBeVisible();
  expect(Math.max(...steps)).toBeLessThan(300);
  expect(read()).toBeGreaterThan(700);
});
