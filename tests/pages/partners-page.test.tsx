import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp } from '../support/app.tsx';

const names = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);

/** Waits until the page says so many. */
const shows = (sentence: string) =>
  waitFor(() => expect(screen.getAllByRole('status').map((s) => s.textContent)).toContain(sentence));

describe('the directory of partners', () => {
  test('says how many there are, and stands under kinds', async () => {
    openApp('#/partners?q=city');
    await shows('7 of 110 partners');
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual(
      expect.arrayContaining(['Cities and districts', 'Government bodies']),
    );
  });

  test('a kind, and another: the address, the list and the counts follow', async () => {
    const { user } = openApp('#/partners?scope=domestic&kind=school');
    await shows('0 of 110 partners');
    await user.click(screen.getByRole('button', { name: 'Cities and districts 6' }));
    expect(window.location.hash).toBe('#/partners?kind=municipality&kind=school&scope=domestic');
    expect(names()).toHaveLength(6);
    expect(screen.getByRole('button', { name: 'Cities and districts 6' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.click(screen.getByRole('button', { name: 'Cities and districts 6' }));
    await shows('0 of 110 partners');
  });

  test('found by a Chinese name', async () => {
    const { user } = openApp('#/partners?kind=municipality');
    await user.type(await screen.findByRole('searchbox', { name: 'Find a partner' }), '迁安');
    await shows('1 of 110 partners');
    expect(names()).toEqual([expect.stringMatching(/^Qian.an City$/)]);
  });

  test('as a table, sorted by visits, the order in the address', async () => {
    openApp('#/partners?as=table&sort=visits&kind=school&kind=municipality');
    const [head, first] = within(await screen.findByRole('table')).getAllByRole('row');
    if (!head || !first) throw new Error('no rows');
    expect(within(head).getByRole('columnheader', { name: /^Visits/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(within(head).getByRole('link', { name: 'Last contact' })).toHaveAttribute(
      'href',
      '#/partners?kind=municipality&kind=school&sort=last&as=table',
    );
    expect(within(first).getByRole('rowheader')).toHaveTextContent('Huaibei City');
    expect(within(first).getAllByRole('link', { name: '1' })[0]).toHaveAttribute(
      'href',
      '#/visits?partner=huaibei-city',
    );
  });

  test('nothing fits: said, with a way out', async () => {
    const { user } = openApp('#/partners?q=nobodyatall&kind=school');
    expect(await screen.findByRole('heading', { name: 'No partner fits' })).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Clear all' })[0] ?? document.body);
    await shows('110 partners in 20 countries and regions');
    expect(window.location.hash).toBe('#/partners');
  });

  test('by country or region: as many heads as the figure says, which opens them', async () => {
    const { user } = openApp('#/partners');
    await user.click(await screen.findByRole('link', { name: '20' }));
    expect(window.location.hash).toBe('#/partners?sort=country');
    const heads = (await screen.findAllByRole('heading', { level: 2 })).filter((head) =>
      /\d partners?$/.test(head.parentElement?.textContent ?? ''),
    );
    expect(heads).toHaveLength(20);
    expect(heads.slice(0, 2).map((head) => head.textContent)).toEqual(['China', 'Taiwan']);
  });

  test('nonsense in the address opens what is left and says what was ignored', async () => {
    openApp('#/partners?kind=castle&kind=school');
    expect(await screen.findByText(/kind=castle/)).toBeVisible();
    expect(names()).toHaveLength(2);
  });
});
