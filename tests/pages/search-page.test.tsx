import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp } from '../support/app.tsx';

const group = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the search page', () => {
  test('shows what is found by kind, with the matches marked and a door to the list', async () => {
    openApp('#/search?q=steel');
    const visits = await group('Visits');
    expect(screen.getByText(/visits/, { selector: '[role=status]' })).toHaveTextContent(
      /^\d+ visits, \d+ partners, \d+ people and \d+ themes for “steel”$/,
    );
    for (const mark of document.querySelectorAll('mark')) expect(mark.textContent).toMatch(/^steel$/i);
    expect(visits.getByRole('link', { name: /^All \d+ visits as a list$/ })).toHaveAttribute(
      'href',
      '#/visits?q=steel',
    );
    expect(visits.getAllByRole('listitem')).toHaveLength(20);
    expect((await group('Themes')).getByRole('link', { name: 'Steel and metallurgy' })).toHaveAttribute(
      'href',
      '#/themes/steel-metallurgy',
    );
  });

  test('kinds in which nothing is found go unsaid', async () => {
    openApp('#/search?q=quarantine+zebra+aachen');
    await screen.findByRole('heading', { name: 'Nothing on record has “quarantine zebra aachen”' });
    expect(screen.queryByRole('region', { name: 'Visits' })).toBeNull();
    expect(screen.getByRole('link', { name: 'aachen' })).toHaveAttribute('href', '#/search?q=aachen');
  });

  test('without a question it offers some', async () => {
    const { user } = openApp('#/search');
    await user.click(await screen.findByRole('link', { name: 'CAST' }));
    expect((await group('Partners')).getByRole('link', { name: /Science and Technology/ })).toHaveAttribute(
      'href',
      '#/partners/cast',
    );
    expect(screen.getByRole('searchbox')).toHaveValue('CAST');
  });

  test('words of a name in the other language are shown with their language', async () => {
    openApp('#/search?q=%E7%A7%91%E5%8D%8F');
    await group('Visits');
    for (const mark of document.querySelectorAll('mark'))
      expect(mark.closest('[lang]')).toHaveAttribute('lang', 'zh');
  });
});
