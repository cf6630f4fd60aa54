import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { focused, marks, show } from './support/show.tsx';

describe('the marks', () => {
  it('are links in order of time under their years, named by partner, direction, date and title', async () => {
    await show();
    expect(marks().map((m) => m.textContent)).toEqual([
      'Steel works, outbound, March 2019: Works seen',
      'Steel works, elsewhere or online, 4 May 2021: A talk online',
      'CAST, inbound, 31 October 2024: A forum',
    ]);
    expect(marks()[2]).toHaveAttribute('href', '#/visits/c');
    expect(marks()[0]?.querySelector('time')).toHaveAttribute('datetime', '2019-03');
    expect(screen.getByRole('heading', { name: '2021', level: 3 })).toBeInTheDocument();
  });

  it('are one tab stop, entered at the newest; arrows walk by time and between sides', async () => {
    const { user } = await show();
    expect(marks().map((m) => m.tabIndex)).toEqual([-1, -1, 0]);
    act(() => marks()[2]?.focus());
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toContain('A talk online');
    expect(marks().map((m) => m.tabIndex)).toEqual([-1, 0, -1]);
    await user.keyboard('{Home}');
    expect(focused()).toContain('Works seen');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toContain('A talk online');
    await user.keyboard('{End}{ArrowRight}');
    expect(focused()).toContain('A forum');
  });

  it('stand whole on the last day of the time shown, and are cut where they reach over it', async () => {
    await show({ span: { from: dayOf(2019, 3, 11), to: dayOf(2024, 10, 31) } });
    const cut = (id: string) => document.querySelector(`a[data-stop="${id}"]`)?.closest('g[clip-path]');
    expect(document.querySelector('a[data-stop="c"]')).not.toBeNull();
    expect(cut('c')).toBeNull();
    expect(cut('b')).not.toBeNull();
    expect(cut('a')).not.toBeNull();
  });

  it('show their card to the keyboard, which Escape puts away before it leaves', async () => {
    const { user } = await show();
    act(() => marks()[2]?.focus());
    expect(await screen.findByText('LI Hua', { exact: false })).toBeInTheDocument();
    expect(screen.getByText('1 open commitment')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('1 open commitment')).toBeNull();
    expect(focused()).toContain('A forum');
    await user.keyboard('{Escape}');
    expect(document.body).toHaveFocus();
  });

  it('are zoomed by + round the one that has focus', async () => {
    const { user, onSpan } = await show();
    act(() => marks()[1]?.focus());
    await user.keyboard('+');
    const [span, how] = onSpan.mock.calls[0] ?? [];
    expect(how).toEqual({ replace: false });
    expect(span.from).toBeGreaterThan(dayOf(2019, 1, 1));
    expect(span.from).toBeLessThan(dayOf(2021, 5, 4));
    expect(span.to).toBeGreaterThan(dayOf(2021, 5, 4));
  });

  it('that do not fit the filter are no stop, and the totals say how many do', async () => {
    await show({ matches: Uint8Array.of(0, 1, 0) });
    expect(marks().map((m) => m.textContent)).toEqual([
      'Steel works, elsewhere or online, 4 May 2021: A talk online',
    ]);
    expect(screen.getByRole('link', { name: '0 inbound visits' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1 visit elsewhere or online' })).toHaveAttribute(
      'href',
      '#/visits?direction=joint',
    );
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('One visit fits: 4 May 2021');
  });
});

describe('the strip', () => {
  it('has two sliders; the way of each ends at the other', async () => {
    const { user, onSpan, to } = await show();
    const [from, until] = screen.getAllByRole('slider');
    expect(from).toHaveAccessibleName('From');
    expect(from).toHaveAttribute('aria-valuetext', 'January 2019');
    expect(until).toHaveAttribute('aria-valuetext', 'December 2026');
    act(() => from?.focus());
    await user.keyboard('{ArrowRight}');
    expect(onSpan).toHaveBeenLastCalledWith(
      { from: dayOf(2019, 4, 1), to: dayOf(2026, 12, 31) },
      { replace: false },
    );
    to({ from: dayOf(2019, 4, 1), to: dayOf(2026, 12, 31) });
    await user.keyboard('{PageUp}');
    expect(onSpan).toHaveBeenLastCalledWith(
      { from: dayOf(2020, 4, 1), to: dayOf(2026, 12, 31) },
      { replace: true },
    );
    to({ from: dayOf(2020, 4, 1), to: dayOf(2026, 12, 31) });
    expect(Number(until?.getAttribute('aria-valuemin'))).toBeGreaterThan(
      Number(from?.getAttribute('aria-valuenow')),
    );
    expect(Number(from?.getAttribute('aria-valuemax'))).toBeLessThan(
      Number(until?.getAttribute('aria-valuenow')),
    );
  });
});
