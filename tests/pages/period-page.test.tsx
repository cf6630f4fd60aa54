import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { json, openApp } from '../support/app.tsx';
import { realFile } from '../support/register.ts';

const part = (name: string) => screen.getByRole('region', { name });

test('a period at a glance, beside the one before', async () => {
  openApp('#/periods/14th-fyp');
  expect(await screen.findByRole('heading', { level: 1, name: '14th Five-Year Plan 十四五' })).toBeVisible();
  expect(document.title).toMatch(/^14th Five-Year Plan · /);
  expect(screen.getAllByRole('link', { name: '36 visits for certain, up to 40' })[0]).toHaveAttribute(
    'href',
    '#/visits?period=14th-fyp',
  );
  expect(part('What was done')).toHaveTextContent(
    'More visits than the 13th Five-Year Plan had: 36 for certain, up to 40, against 27 for certain, up to 30.',
  );
  expect(part('With whom')).toHaveTextContent('35 partners of the 13th Five-Year Plan were not met again.');
  expect(part('On what')).toHaveTextContent(
    'Industry, university and research rose most, from 19% of visits to 47%; Student and staff exchange fell most, from 67% of visits to 31%. Two themes came up in no visit.',
  );
  expect(part('What was agreed')).toHaveTextContent('The dates in doubt leave open which had more.');
  expect(part('What was promised, and not yet done')).toHaveTextContent(
    '17 commitments are open, seven of them agreements named above; there is no report on any. Uncertain dates leave open whether two of them were made then. Of the 13th Five-Year Plan, up to 13 are open.',
  );
});

test('each figure opens its records', async () => {
  openApp('#/periods/14th-fyp');
  const table = await screen.findByRole('table', { name: 'Visits by year and by who travelled' });
  expect(within(table).getByRole('link', { name: 'came to us, 2021: 3 visits' })).toHaveAttribute(
    'href',
    '#/visits?direction=inbound&year=2021',
  );
  const themes = screen.getByRole('table', { name: /^Themes by number of visits/ });
  const rise = within(themes).getByRole('row', { name: /^Industry, university and research/ });
  expect(within(rise).getByRole('link', { name: /: 17 visits for certain, up to 18$/ })).toHaveAttribute(
    'href',
    '#/visits?period=14th-fyp&theme=industry-university-research',
  );
  expect(within(rise).getByRole('link', { name: '19%, 5 visits' })).toHaveAttribute(
    'href',
    '#/visits?period=13th-fyp&theme=industry-university-research',
  );
  expect(rise).toHaveTextContent('risen +28');
  expect(screen.getByRole('link', { name: '17 commitments are open' })).toHaveAttribute(
    'href',
    '#/visits?period=14th-fyp&commitment=open',
  );
});

test('a figure without a filter of its own leads to its list', async () => {
  const { user } = openApp('#/periods/14th-fyp');
  const scroll = vi.fn();
  Element.prototype.scrollIntoView = scroll;
  await user.click(await screen.findByRole('button', { name: '12 countries and regions' }));
  expect(scroll).toHaveBeenCalledOnce();
  expect(document.activeElement).toHaveTextContent(/^12 countries and regions/);
});

test('the period that is not over is compared with as long a beginning, and says so', async () => {
  openApp('#/periods/15th-fyp');
  expect(await screen.findByText('So far, to 20 Nov 2026: the period is not over.')).toBeVisible();
  expect(part('What was done')).toHaveTextContent(
    'No visit so far; the 14th Five-Year Plan by 20 Nov 2021, as far into it, had 10.',
  );
  expect(screen.getByRole('heading', { level: 3, name: '54 not met yet' })).toBeVisible();
  expect(within(part('What was done')).getByRole('link', { name: '10 visits' })).toHaveAttribute(
    'href',
    '#/visits?from=2021-01-01&to=2021-11-20',
  );
});

test('the first period has none to compare with', async () => {
  openApp('#/periods/12th-fyp');
  expect(await screen.findByText(/It is the first planning period here/)).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'Change' })).not.toBeInTheDocument();
  const beside = screen.getByRole('navigation', { name: 'The periods before and after' });
  expect(within(beside).getAllByRole('link')).toHaveLength(1);
  expect(within(beside).getByRole('link')).toHaveAttribute('href', '#/periods/13th-fyp');
});

test('a period still ahead says that it has not begun', async () => {
  const { dashboard, ...rest } = realFile('dashboard') as { dashboard: { periods: object[] } };
  const later = { id: 'later', name: 'Later', from: '2031', to: '2035' };
  openApp('#/periods/later', {
    dashboard: () => json({ ...rest, dashboard: { ...dashboard, periods: [...dashboard.periods, later] } }),
  });
  expect(await screen.findByText('Not begun; the records reach to 20 Nov 2026.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'With whom' })).not.toBeInTheDocument();
});

test.each(['16th-fyp', '__proto__'])('an id that no period has (%s): those that there are', async (id) => {
  openApp(`#/periods/${id}`);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'No planning period has this id' }),
  ).toBeVisible();
  const there = screen.getByRole('navigation', { name: 'There are:' });
  expect(
    within(there)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['12th', '13th', '14th', '15th'].map((plan) => `#/periods/${plan}-fyp`));
});

test('it prints a line of its own at the foot of each sheet', async () => {
  const { unmount } = openApp('#/periods/14th-fyp');
  await screen.findByRole('heading', { level: 1, name: /14th/ });
  const foot = () => document.documentElement.style.getPropertyValue('--print-foot');
  expect(foot()).toBe('"14th Five-Year Plan · 40 of 85 visits · data as of 20 Nov 2026"');
  unmount();
  expect(foot()).toBe('');
});

test('the way there: from the themes, from a visit, from a list of visits of a period', async () => {
  const themes = openApp('#/themes');
  const there = await screen.findByRole('navigation', { name: 'By planning period:' });
  expect(within(there).getAllByRole('link')).toHaveLength(4);
  themes.unmount();
  const visit = openApp('#/visits/2024-10-31-cast-bri-forum');
  expect(await screen.findByRole('link', { name: '14th Five-Year Plan' })).toHaveAttribute(
    'href',
    '#/periods/14th-fyp',
  );
  visit.unmount();
  openApp('#/visits?period=13th-fyp');
  expect(
    (await screen.findAllByRole('link', { name: '13th Five-Year Plan' })).map((link) =>
      link.getAttribute('href'),
    ),
  ).toContain('#/periods/13th-fyp');
});
