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
  expect(
    screen.getByRole('figure', {
      name: 'Too few visits to say how it moves: 2 in the 14th Five-Year Plan, none in the 13th Five-Year Plan',
    }),
  ).toBeVisible();
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

test('one theme over time: by period, and by year, which the address keeps', async () => {
  const { user } = openApp('#/themes/talent-cultivation');
  const chart = await screen.findByRole('figure', {
    name: 'Up from 33% of visits to 53% in the 14th Five-Year Plan; 19 visits for certain, up to 22',
  });
  expect(within(chart).getByRole('link', { name: '19 visits for certain, up to 22' })).toHaveAttribute(
    'href',
    '#/visits?period=14th-fyp&theme=talent-cultivation',
  );
  const row = within(chart).getByRole('row', { name: /^14th Five-Year Plan/ });
  expect(row).toHaveTextContent('53% of 36');
  expect(within(chart).getByRole('row', { name: /^15th/ })).toHaveTextContent('so far, to 20 Nov 2026');
  await user.click(within(chart).getByRole('radio', { name: 'Year' }));
  expect(await screen.findByRole('figure', { name: /^Came up most/ })).toBeVisible();
  expect(window.location.hash).toBe('#/themes/talent-cultivation?by=year');
  await user.click(screen.getByRole('radio', { name: 'Period' }));
  expect(window.location.hash).toBe('#/themes/talent-cultivation');
});

test('one theme: its first and last mention, and since when each partner speaks of it', async () => {
  openApp('#/themes/steel-metallurgy');
  expect(await screen.findByRole('heading', { level: 3, name: 'First mention' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Last mention: one of these 2' })).toBeVisible();
  const partners = screen.getByRole('region', { name: '28 partners spoke of it' });
  const ccipe = within(partners)
    .getByRole('link', { name: /CCIPE$/ })
    .closest('li');
  expect(ccipe).toHaveTextContent('first 30 Dec 2020');
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
