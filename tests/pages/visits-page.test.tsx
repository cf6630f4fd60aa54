import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp } from '../support/app.tsx';
import { realRegister } from '../support/register.ts';

const rows = () => screen.getAllByRole('article');

/** The result sentence, once the page is there. Asked by selector: by role, it would be asked of every row again and again. */
const result = () =>
  waitFor(
    () => {
      const headings = [...document.querySelectorAll<HTMLElement>('main h2')];
      const heading = headings.find((h) => h.textContent?.includes('visits: '));
      if (!heading) throw new Error('no result yet');
      return heading;
    },
    { timeout: 15_000 },
  );

describe('the page of visits', () => {
  test('shows every visit under its years, newest first, and says what they come to', async () => {
    openApp('#/visits');
    expect((await result()).textContent).toBe(
      '85 visits: 47 came to us, 30 we made, 8 met elsewhere; 35 commitments are open.',
    );
    await waitFor(() => expect(rows()).toHaveLength(realRegister().visits.length));
    const years = screen
      .getAllByRole('heading', { level: 3, name: /^\d{4}.* visits?$/ })
      .map((heading) => Number(heading.textContent?.slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('a filter in the address narrows list and sentence, and its words say why a visit is there', async () => {
    openApp('#/visits?theme=belt-and-road');
    expect((await result()).textContent).toMatch(/^6 of 85 visits: /);
    expect(rows()).toHaveLength(6);
    const cast = rows().find((row) => within(row).queryByRole('link', { name: /CAST’s|CAST's executive/ }));
    expect(cast?.textContent).toContain('“Belt and Road”');
    expect(cast?.textContent).toContain('also Cultural exchange');
    expect(screen.getByText('6 of 85 visits')).toHaveAttribute('role', 'status');
  });

  test('the figures of the sentence open what they count', async () => {
    openApp('#/visits?theme=belt-and-road');
    const link = within(await result()).getByRole('link', { name: '4' });
    expect(link).toHaveAttribute('href', '#/visits?theme=belt-and-road&direction=inbound');
  });

  test('order and shape are kept in the address', async () => {
    const { user } = openApp('#/visits?theme=solid-waste');
    await result();
    const first = rows()[0]?.textContent;
    await user.click(screen.getByRole('radio', { name: 'Oldest' }));
    await waitFor(() => expect(location.hash).toBe('#/visits?theme=solid-waste&sort=oldest'));
    await waitFor(() => expect(rows().at(-1)?.textContent).toBe(first));
    await user.click(
      within(screen.getByRole('group', { name: 'Show visits as' })).getByRole('radio', { name: 'Table' }),
    );
    await waitFor(() => expect(location.hash).toContain('as=table'));
    const table = await screen.findByRole('table', { name: '2 visits' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
    await user.click(within(table).getByRole('button', { name: 'Visit' }));
    expect(within(table).getByRole('columnheader', { name: /Visit/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  test('a search marks what it found, says in which part of a record, and names the people it fits', async () => {
    openApp('#/visits?q=YANG+Renshu');
    await result();
    expect(screen.getAllByText('YANG', { selector: 'mark' }).length).toBeGreaterThan(3);
    expect(screen.getAllByText('Person:').length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'YANG Renshu' })).toHaveAttribute('href', '#/people/yang-renshu');
  });

  test('the table marks it too', async () => {
    openApp('#/visits?q=YANG+Renshu&as=table');
    await result();
    const table = screen.getByRole('table', { name: /visits/ });
    expect(within(table).getAllByText('YANG', { selector: 'mark' }).length).toBeGreaterThan(3);
    expect(within(table).getAllByText('Person:').length).toBeGreaterThan(0);
  });

  test('nothing fits: what to loosen, and no empty list', async () => {
    openApp('#/visits?theme=solid-waste&direction=outbound&period=15th-fyp');
    expect(await screen.findByRole('heading', { name: 'No visit fits all three filters' })).toBeVisible();
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('nonsense in the address is named, and all else is shown', async () => {
    openApp('#/visits?theme=no-such-theme&direction=inbound');
    expect((await result()).textContent).toMatch(/^47 of 85 visits/);
    expect(screen.getByText(/no-such-theme/)).toBeVisible();
  });

  test('j and k walk the rows, and not while somebody types', async () => {
    const { user } = openApp('#/visits?theme=belt-and-road');
    await result();
    const titles = rows().map((row) => within(row).getAllByRole('link')[0]);
    await user.keyboard('j');
    expect(titles[0]).toHaveFocus();
    await user.keyboard('jjk');
    expect(titles[1]).toHaveFocus();
    await user.click(screen.getByRole('searchbox', { name: 'Search within the visits' }));
    await user.keyboard('j');
    expect(screen.getByRole('searchbox', { name: 'Search within the visits' })).toHaveFocus();
  });

  test('in Chinese the page speaks Chinese and marks what is not', async () => {
    openApp('#/visits?theme=belt-and-road&lang=zh');
    expect((await screen.findByRole('heading', { level: 2, name: /次访问中的/ })).textContent).toBe(
      '85次访问中的6次：来访4次，出访2次；1项承诺尚未办结。',
    );
    expect(screen.getByText('“BRI cooperation”')).toHaveAttribute('lang', 'en');
  });
});
