import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { json, openApp } from '../support/app.tsx';
import { realFile } from '../support/register.ts';

const panel = (name: string | RegExp) => screen.findByRole('region', { name });
const items = (element: HTMLElement) => within(element).getAllByRole('listitem');

describe('the page of a partner', () => {
  test('names it in both languages and tells the relationship, with dates as sure as the record', async () => {
    openApp('#/partners/qianan');
    const title = await screen.findByRole('heading', { level: 1, name: /City/ });
    expect(title).toHaveTextContent(/^Qian.an City 迁安市$/);
    expect(within(title).getByText('迁安市')).toHaveAttribute('lang', 'zh');
    expect(screen.getByText(/came to USTB/, { selector: 'p' })).toHaveTextContent(
      /^HAN Guoqiang, .* came to USTB in March or April 2021 with five others, to talk about solid waste/,
    );
    expect(screen.getByRole('link', { name: 'in March or April 2021' })).toHaveAttribute(
      'href',
      '#/visits/2021-03-qianan',
    );
  });

  test('heads its timeline with what the visits amount to, politely', async () => {
    openApp('#/partners/qianan');
    expect(await panel('One visit, in March or April 2021; nothing on record since')).toBeVisible();
  });

  test('key figures are doors to their records', async () => {
    openApp('#/partners/dmu');
    await panel('All seven visits');
    expect(screen.getByRole('link', { name: '12 people of theirs' })).toHaveAttribute(
      'href',
      '#/people?side=partner&partner=dmu',
    );
    expect(screen.getAllByRole('link', { name: 'three' })[0]).toHaveAttribute(
      'href',
      '#/visits?direction=joint&partner=dmu',
    );
    expect(screen.getByRole('link', { name: '3' })).toHaveAttribute(
      'href',
      '#/visits?partner=dmu&commitment=open',
    );
  });

  test('one visit: themes by the words of the source; several: by visits; watched ones that never came up', async () => {
    const { unmount } = openApp('#/partners/qianan');
    const came = await panel('What they came about');
    expect(within(came).getByRole('link', { name: '5 phrases in the source' })).toHaveAttribute(
      'href',
      '#/visits/2021-03-qianan',
    );
    expect(items(came).some((item) => /Belt and Road.*never raised/.test(item.textContent ?? ''))).toBe(true);
    unmount();
    openApp('#/partners/dmu');
    expect(
      within(await panel('What the visits were about')).getAllByRole('link', { name: '7 visits' }),
    ).toHaveLength(2);
  });

  test('people of both sides with their posts over time', async () => {
    const { user } = openApp('#/partners/dmu');
    const people = await panel('People met');
    const bradbury = items(people).find((item) => item.textContent?.startsWith('Simon Bradbury'));
    expect(bradbury).toHaveTextContent(/head.*met twice.*Pro Vice-Chancellor.*2020.*PVC International.*2021/);
    const before = items(people).length;
    await user.click(within(people).getByRole('button', { name: 'Show all 17' }));
    expect(await within(people).findByRole('button', { name: 'Show fewer' })).toBeVisible();
    expect(items(people).length).toBeGreaterThan(before);
  });

  test('what is owed, what is closed, and of which visit', async () => {
    openApp('#/partners/dmu');
    const owed = await panel('Three open commitments');
    expect(items(owed)[0]).toHaveTextContent('from the visit of 19 Mar 2014');
    expect(await panel('Done or dropped')).toHaveTextContent(
      'The USTB-DMU Confucius Institute was inaugurated.',
    );
  });

  test('where it stands among its kind, marked', async () => {
    openApp('#/partners/qianan');
    const table = within(await panel(/among the 6 cities and districts$/)).getByRole('table');
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(7);
    expect(rows.find((row) => row.hasAttribute('aria-current'))).toHaveTextContent(/Qian.an10Mar–Apr 2021$/);
  });

  test('what is missing leads to where it is missing', async () => {
    openApp('#/partners/qianan');
    const missing = await panel('What is missing here');
    expect(items(missing).map((item) => item.textContent)).toEqual(
      expect.arrayContaining(['The exact day of the visit', 'A website']),
    );
    expect(within(missing).getByRole('link', { name: 'The exact day of the visit' })).toHaveAttribute(
      'href',
      '#/visits/2021-03-qianan',
    );
  });

  test('parent and parts lead to each other', async () => {
    const { unmount } = openApp('#/partners/ansteel-mining');
    const parent = await screen.findByText(/· part of/);
    expect(within(parent).getByRole('link', { name: 'Ansteel' })).toHaveAttribute(
      'href',
      '#/partners/ansteel',
    );
    unmount();
    openApp('#/partners/ansteel');
    expect(
      within(await screen.findByText(/· its part:/)).getByRole('link', { name: 'Ansteel Mining' }),
    ).toBeVisible();
  });

  test('a partner without visits says so and shows nothing empty', async () => {
    const { partners } = realFile('partners') as { partners: object[] };
    const fresh = { id: 'new', name: { en: 'New School' }, kind: 'school', scope: 'international' };
    openApp('#/partners/new', { partners: () => json([...partners, fresh]) });
    expect(await screen.findByText('No visit on record.')).toBeVisible();
    expect(screen.queryByRole('region', { name: /visits?$/ })).toBeNull();
    expect(screen.queryByRole('region', { name: 'People met' })).toBeNull();
    expect(await panel('What is missing here')).toHaveTextContent('Any visit, in either direction');
  });

  test('in Chinese', async () => {
    openApp('#/partners/qianan?lang=zh');
    expect(await screen.findByRole('heading', { level: 1, name: /^迁安市/ })).toBeVisible();
    expect(await panel('一次访问，2021年3月或4月；此后没有记录')).toBeVisible();
  });

  test('an id that nobody has: who may have been meant, and ways on', async () => {
    openApp('#/partners/qianan-city');
    expect(await screen.findByRole('heading', { level: 1, name: 'No such partner' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Qian.an$/ })).toHaveAttribute('href', '#/partners/qianan');
    expect(screen.getByRole('link', { name: 'Search for it' })).toHaveAttribute(
      'href',
      '#/search?q=qianan+city',
    );
  });

  test('an id out of a prototype is nobody', async () => {
    openApp('#/partners/__proto__');
    expect(await screen.findByRole('heading', { level: 1, name: 'No such partner' })).toBeVisible();
  });
});
