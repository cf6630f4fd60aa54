import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../src/filters/SearchBox.tsx';
import { type Drawn, drawAt } from './harness.tsx';

const box = ({ view, change }: Drawn) => (
  <SearchBox
    q={view.q}
    onSearch={(q, options) => change({ q }, options)}
    label="Search within the visits"
    placeholder=""
    clearLabel="Clear the search"
  />
);
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const settled = (work: () => Promise<unknown>): Promise<unknown> => act(work);
const wait = (ms: number): Promise<unknown> => settled(() => vi.advanceTimersByTimeAsync(ms));

describe('the search box', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());
  const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime, delay: 20 });

  test('typing in one go is one step in the history', async () => {
    const { at, steps } = drawAt('theme=solid-waste', box);
    await user().type(field(), 'sol');
    await wait(400);
    expect(at()).toBe('theme=solid-waste&q=sol');
    await user().type(field(), 'id waste ');
    await wait(400);
    expect(at()).toBe('theme=solid-waste&q=solid+waste');
    expect(steps[0]).toBe('PUSH');
    expect(new Set(steps.slice(1))).toEqual(new Set(['REPLACE']));
    expect(field()).toHaveValue('solid waste ');
  });

  test('the first key goes to the address at once, those that follow soon go together', async () => {
    const { at, steps } = drawAt('', box);
    await user().type(field(), 's');
    expect(at()).toBe('q=s');
    await user().type(field(), 'teel');
    expect(at()).toBe('q=s');
    await wait(400);
    expect(at()).toBe('q=steel');
    expect(steps).toEqual(['PUSH', 'REPLACE']);
  });

  test('a key that comes while what was sent is not drawn yet is kept', async () => {
    const { at } = drawAt('', box);
    await user().type(field(), 'st');
    act(() => {
      vi.advanceTimersByTime(400);
      fireEvent.input(field(), { target: { value: 'ste' } });
    });
    expect(field()).toHaveValue('ste');
    await wait(400);
    expect(at()).toBe('q=ste');
  });

  test('after Enter, or a while later, typing is another step', async () => {
    const { steps } = drawAt('', box);
    await user().type(field(), 'a{Enter}');
    await user().type(field(), 'b');
    await wait(5000);
    await user().type(field(), 'c');
    await wait(200);
    expect(steps).toEqual(['PUSH', 'PUSH', 'PUSH']);
  });

  test('Enter does not wait, and leaving the field sends what is in it', async () => {
    const { at } = drawAt('', box);
    await user().type(field(), 'steel{Enter}');
    expect(at()).toBe('q=steel');
    await user().type(field(), 's');
    await user().tab();
    expect(at()).toBe('q=steels');
  });

  test('what an input method shows while composing is not sent', async () => {
    const { at, steps } = drawAt('', box);
    field().focus();
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: 'gang' }, isComposing: true });
    await wait(500);
    expect(steps).toEqual([]);
    expect(field()).toHaveValue('gang');
    fireEvent.input(field(), { target: { value: '钢' }, isComposing: true });
    fireEvent.compositionEnd(field());
    await wait(500);
    expect(at()).toBe('q=%E9%92%A2');
    expect(steps).toEqual(['PUSH']);
  });

  test('Back takes the place of what was typed', async () => {
    const { back } = drawAt('q=steel', box);
    await user().type(field(), ' waste');
    await wait(500);
    expect(field()).toHaveValue('steel waste');
    await settled(() => Promise.resolve(back()));
    expect(field()).toHaveValue('steel');
  });

  test('the cross clears it and keeps focus in the field', async () => {
    const { at } = drawAt('q=steel&as=table', box);
    await user().click(screen.getByRole('button', { name: 'Clear the search' }));
    await wait(500);
    expect(at()).toBe('as=table');
    expect(field()).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
