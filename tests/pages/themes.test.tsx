import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { json, openApp } from '../support/app.tsx';
import { realFile } from '../support/register.ts';

test('all themes: ranked, over the years, by partner, together', async () => {
  openApp('#/themes');
  expect(await screen.findByRole('heading', { level: 1, name: 'Themes' })).toBeVisible();
  const ranked = await screen.findByRole('region', { name: '18 themes, ranked by visits' });
  expect(within(ranked).getAllByRole('listitem')).toHaveLength(18);
  expect(within(ranked).getByRole('link', { name: 'Solid waste: 2 visits' })).toHaveAttribute(
    'href',
    '#/visits?theme=solid-waste',
  );
  expect(screen.getAllByRole('figure')).toHaveLength(3);
});

test('one theme: its visits, words, partners and people, and the way back', async () => {
  const { user } = openApp('#/themes/solid-waste');
  expect(await screen.findByRole('heading', { level: 1, name: /^Solid waste/ })).toHaveTextContent(
    '固体废物',
  );
  expect(screen.getAllByRole('link', { name: /^2 visits/ })[0]).toHaveAttribute(
    'href',
    '#/visits?theme=solid-waste',
  );
  expect(screen.getByRole('figure', { name: 'Came up only in 2021, in 2 visits' })).toBeVisible();
  expect(screen.getByText('bulk solid waste', { selector: 'a *' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '6 partners spoke of it' })).toBeVisible();
  const met = screen.getByRole('region', { name: '12 people met' });
  expect(within(met).getAllByText('Qian’an', { exact: false })).not.toHaveLength(0);
  expect(screen.getByRole('region', { name: '4 people of our own' })).toBeVisible();
  expect(screen.getByRole('link', { name: '1 of them' })).toHaveAttribute(
    'href',
    '#/visits?theme=solid-waste&commitment=open',
  );
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Themes' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Themes' })).toBeVisible();
});

test('a theme nobody has spoken of', async () => {
  const hydrogen = { id: 'hydrogen', group: 'research', name: { en: 'Hydrogen', zh: '氢能' } };
  const { themes } = realFile('themes') as { themes: unknown[] };
  openApp('#/themes/hydrogen', { themes: () => json([...themes, hydrogen]) });
  expect(await screen.findByText('No visit on record has spoken of it yet.')).toBeVisible();
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
});

test('no themes at all', async () => {
  const { visits } = realFile('visits') as { visits: object[] };
  openApp('#/themes', {
    themes: () => json([]),
    visits: () => json([{ ...visits[0], themes: [] }]),
  });
  expect(await screen.findByRole('heading', { name: 'No theme is on record yet' })).toBeVisible();
});

test('an id that no theme has', async () => {
  openApp('#/themes/__proto__');
  expect(await screen.findByRole('heading', { level: 1, name: 'No theme has this id' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'All themes' })).toHaveAttribute('href', '#/themes');
});
