import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { marks, show } from './support/show.tsx';

const said = () => screen.getAllByRole('status').map((status) => status.textContent);

describe('choosing by the keyboard', () => {
  it('Space chooses and lets go, Shift with arrows extends, Escape lets go of all, then leaves', async () => {
    const { user } = await show();
    act(() => marks()[0]?.focus());
    await user.keyboard(' ');
    expect(said()).toContain('1 visit chosen');
    expect(marks()[0]).toHaveAccessibleName('Steel works, outbound, March 2019: Works seen, chosen');
    await user.keyboard(' ');
    expect(said()).not.toContain('1 visit chosen');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(said()).toContain('3 visits chosen');
    expect(document.activeElement).toBe(marks()[2]);
    // The card comes after a moment; the first Escape is for it.
    await waitFor(() => expect(document.querySelector('[class*=card]')).not.toBeNull());
    await user.keyboard('{Escape}{Escape}');
    expect(said()).not.toContain('3 visits chosen');
    expect(document.activeElement).toBe(marks()[2]);
    await user.keyboard('{Escape}');
    expect(document.body).toHaveFocus();
  });

  it('offers to list, to compare and to let go; then the keyboard is on the marks again', async () => {
    const { user } = await show();
    act(() => marks()[0]?.focus());
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(screen.getByRole('link', { name: 'List 2 visits' })).toHaveAttribute(
      'href',
      '#/visits?visit=a&visit=b',
    );
    expect(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'href',
      '#/compare?visit=a&visit=b',
    );
    expect(screen.queryByRole('link', { name: /^Filter by/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear the choice' }));
    expect(screen.queryByRole('link', { name: /^List/ })).toBeNull();
    expect(document.activeElement).toBe(marks()[1]);
  });

  it('one visit is not compared; the page may take what is chosen along', async () => {
    const exporter = vi.fn((rows: Uint32Array) => <b>{`rows ${[...rows]}`}</b>);
    const { user } = await show({ tools: { exporter } });
    act(() => marks()[1]?.focus());
    await user.keyboard(' ');
    expect(screen.getByRole('link', { name: 'List 1 visit' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Compare' })).toBeNull();
    expect(screen.getByText('rows 1')).toBeInTheDocument();
  });
});

describe('what is chosen', () => {
  it('is still chosen after a look at the table', async () => {
    const { user } = await show();
    act(() => marks()[0]?.focus());
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.queryByText('2 visits chosen')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Chart' }));
    expect(await screen.findByText('2 visits chosen')).toBeInTheDocument();
  });
});

describe('choosing by the mouse', () => {
  const mark = (id: string) => document.querySelector(`svg a[data-stop="${id}"]`) ?? document.body;

  it('with Ctrl one by one, with Shift on the same side from the last', async () => {
    const { user } = await show();
    await user.keyboard('{Control>}');
    await user.click(mark('a'));
    await user.click(mark('c'));
    await user.keyboard('{/Control}');
    expect(said()).toContain('2 visits chosen');
    await user.keyboard('{Control>}');
    await user.click(mark('a'));
    await user.keyboard('{/Control}');
    expect(said()).toContain('1 visit chosen');
    await user.keyboard('{Shift>}');
    await user.click(mark('b'));
    await user.keyboard('{/Shift}');
    expect(said()).toContain('3 visits chosen');
  });
});

describe('the tools of the time', () => {
  it('write both ends as dates; a fault is said, Escape takes it back', async () => {
    const { user, onSpan } = await show();
    const form = screen.getByRole('form', { name: 'Time shown, by date' });
    const from = within(form).getByRole('textbox', { name: 'From' });
    expect(from).toHaveValue('2019');
    await user.clear(from);
    await user.type(from, '2020-02-30{Enter}');
    expect(from).toBeInvalid();
    expect(from).toHaveAccessibleDescription('2020-02-30 is not in the calendar.');
    expect(onSpan).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(from).toHaveValue('2019');
    expect(from).toBeValid();
    await user.clear(from);
    await user.type(from, '2020-02{Enter}');
    expect(onSpan).toHaveBeenCalledTimes(1);
    expect(from).toHaveFocus();
  });

  it('switch between filtering by it and only looking, where the page can do both', async () => {
    const set = vi.fn();
    const { user } = await show({ tools: { filter: { on: true, set } } });
    const box = screen.getByRole('checkbox', { name: 'Filter by this time' });
    expect(box).toBeChecked();
    await user.click(box);
    expect(set).toHaveBeenCalledWith(false);
  });

  it('are not offered where the page cannot', async () => {
    await show();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
