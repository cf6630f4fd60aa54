import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp } from '../support/app.tsx';

async function open(address = '#/about') {
  const app = openApp(address);
  await screen.findByRole('heading', { level: 1 });
  await screen.findByText(/^Data as of/);
  return app;
}

const field = () => screen.findByRole('combobox', { name: 'Search and go' });
const chosen = () => screen.getAllByRole('option').filter((o) => o.getAttribute('aria-selected') === 'true');

describe('the palette', () => {
  test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('opens with %s', async (keys) => {
    const { user } = await open();
    await user.keyboard(keys);
    expect(await field()).toBeInTheDocument();
  });

  test('arrows walk the results round, and the field says which one is chosen', async () => {
    const { user } = await open();
    await user.keyboard('/');
    const input = await field();
    input.focus();
    await user.keyboard('cast');
    const options = screen.getAllByRole('option');
    expect(chosen()).toEqual([options[0]]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([options[1]]);
    expect(input).toHaveAttribute('aria-activedescendant', options[1]?.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toEqual([options.at(-1)]);
    expect(options.at(-1)).toHaveTextContent('Search everything for “cast”');
    expect(input).toHaveFocus();
  });

  test('Enter goes to the page chosen', async () => {
    const { user } = await open();
    await user.keyboard('/');
    (await field()).focus();
    await user.keyboard('data{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'How whole the records are' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('records stand in named groups, with how many there are', async () => {
    const { user } = await open();
    await user.keyboard('/');
    (await field()).focus();
    await user.keyboard('university');
    const partners = screen.getByRole('group', { name: /^Partners\s?5 of \d+$/ });
    expect(within(partners).getAllByRole('option')).toHaveLength(5);
  });

  test('changes the language', async () => {
    const { user } = await open();
    await user.keyboard('/');
    (await field()).focus();
    await user.keyboard('中文{Enter}');
    await screen.findByRole('heading', { level: 1, name: '关于本看板' });
  });
});

describe('keys', () => {
  test('g then d goes to Data, and a letter typed into a field does nothing', async () => {
    const { user } = await open();
    await user.keyboard('gd');
    await screen.findByRole('heading', { level: 1, name: 'How whole the records are' });
    await user.keyboard('/');
    (await field()).focus();
    await user.keyboard('g?c');
    expect(await field()).toHaveValue('g?c');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  test('? lists them, and single keys can be switched off there', async () => {
    const { user } = await open();
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.click(screen.getByRole('checkbox', { name: 'Shortcuts of a single key' }));
    expect(localStorage.getItem('pd.keys')).toBe('off');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('?/gd');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    expect(await field()).toBeInTheDocument();
  });

  test('c copies the address with its language, and says so', async () => {
    const { user } = await open('#/data?missing=no-head');
    await user.keyboard('c');
    await waitFor(() => expect(screen.getByText('Copied')).toBeInTheDocument());
    expect(await navigator.clipboard.readText()).toMatch(/#\/data\?missing=no-head&lang=en$/);
  });
});
