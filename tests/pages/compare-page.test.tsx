import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openApp } from '../support/app.tsx';
import { realRegister } from '../support/register.ts';

const three = ['2021-05-cast', '2024-10-31-cast-bri-forum', '2023-10-30-bri-forum'];
const at = (ids: readonly string[]) => `#/compare?${ids.map((id) => `visit=${id}`).join('&')}`;

test('visits stand in order of time, with heads for columns and rows; shared things say so', async () => {
  openApp(at(three));
  const table = await screen.findByRole('table', {
    name: 'Three visits beside one another, in order of time',
  });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.querySelector('a')?.hash),
  ).toEqual(['#/visits/2021-05-cast', '#/visits/2023-10-30-bri-forum', '#/visits/2024-10-31-cast-bri-forum']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual([
    'Date',
    'Direction',
    'Form of meeting',
    'Place',
    'Partners',
    'Heads and hosts',
    'Also in the room',
    'Themes',
    'Outcomes, and where they stand',
    'Sources',
  ]);
  const themes = within(table).getByRole('row', { name: /^Themes/ });
  expect(within(themes).getAllByText('in all three')).toHaveLength(2 * 3);
  expect(
    screen.getByText('All three share 2 of 8 themes, none of 5 partners and none of 11 people.'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show them among the visits' })).toHaveAttribute(
    'href',
    '#/visits?visit=2021-05-cast&visit=2023-10-30-bri-forum&visit=2024-10-31-cast-bri-forum',
  );
});

test('one can be taken away, and comes back with Back', async () => {
  const { user } = openApp(at(three));
  await user.click(await screen.findByRole('button', { name: /^Remove from the comparison: Embassies/ }));
  expect(await screen.findByRole('table', { name: /^Two visits/ })).toBeVisible();
  expect(window.location.hash).toBe('#/compare?visit=2021-05-cast&visit=2024-10-31-cast-bri-forum');
  window.history.back();
  expect(await screen.findByRole('table', { name: /^Three visits/ })).toBeVisible();
});

test('the same in all is said once, at the row', async () => {
  openApp(at(['2023-10-30-bri-forum', '2024-10-31-cast-bri-forum']));
  const row = await screen.findByRole('row', { name: /^Direction/ });
  expect(within(row).getByRole('rowheader')).toHaveTextContent('the same in both');
  expect(within(row).queryByText('in both')).not.toBeInTheDocument();
});

test('visits that are not on record are counted and named; one alone is not compared', async () => {
  openApp(at(['2021-05-cast', 'nowhere', 'x%20y']));
  expect(await screen.findByText('2 visits could not be found')).toBeVisible();
  expect(screen.getByText('Nothing on record has this address: nowhere and x y.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'No visits to compare' })).toBeVisible();
  expect(screen.getByRole('table')).toBeVisible();
});

test('six at most; the others are counted', async () => {
  openApp(
    at(
      realRegister()
        .visits.slice(0, 8)
        .map((v) => v.id),
    ),
  );
  expect(await screen.findByRole('table', { name: /^Six visits/ })).toBeVisible();
  expect(screen.getByText(/2 later ones are left out/)).toBeVisible();
});

test('nothing chosen leads to the visits', async () => {
  openApp('#/compare');
  expect(await screen.findByRole('link', { name: 'To the visits' })).toHaveAttribute('href', '#/visits');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('on a narrow screen one under another, each with all heads', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: /max-width: 1019/.test(query),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  openApp(at(three));
  const list = await screen.findByRole('list', { name: 'Three visits beside one another, in order of time' });
  expect(within(list).getAllByRole('heading', { level: 2 })).toHaveLength(3);
  expect(within(list).getAllByText('Heads and hosts')).toHaveLength(3);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
