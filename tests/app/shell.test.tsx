import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { json, openApp } from '../support/app.tsx';

const h1 = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the shell', () => {
  test('names the house, the page and how new the data are', async () => {
    openApp('#/about');
    await h1('About this dashboard');
    expect(await screen.findByText('Data as of 20 Nov 2026')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Partnership Dashboard\s?USTB/ })).toHaveAttribute('href', '#/');
    expect(document.title).toBe('About · Partnership Dashboard');
  });

  test('a click on a link of ours changes the page, its title, and takes the keyboard to the new heading', async () => {
    const { user } = openApp('#/about');
    await h1('About this dashboard');
    await user.click(await screen.findByRole('link', { name: 'Data quality' }));
    const heading = await h1('How whole the records are');
    await waitFor(() => expect(heading).toHaveFocus());
    expect(window.location.hash).toBe('#/data');
    expect(document.title).toBe('Data · Partnership Dashboard');
    expect(screen.getAllByRole('status').some((s) => s.textContent === document.title)).toBe(true);
  });

  test('a change of the query alone leaves the keyboard where it is', async () => {
    const { user } = openApp('#/data');
    await h1('How whole the records are');
    const lack = screen.getByRole('button', { name: /read only in part/ });
    await user.click(lack);
    expect(window.location.hash).toBe('#/data?missing=partly-read');
    expect(lack).toHaveFocus();
    expect(lack).toHaveAttribute('aria-expanded', 'true');
  });

  test('the skip link leads to the content', async () => {
    const { user } = openApp('#/about');
    await h1('About this dashboard');
    await user.click(screen.getByRole('link', { name: 'Skip to content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('#/about');
  });

  test('an address that is nobody’s says so and leads on', async () => {
    openApp('#/no/such/page');
    await h1('Page not found');
    expect(screen.getByText(/Nothing has the address \/no\/such\/page/)).toBeInTheDocument();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Visits' })).toHaveAttribute(
      'href',
      '#/visits',
    );
  });
});

describe('language and colours', () => {
  test('the switch changes every word, the document and what is kept', async () => {
    const { user } = openApp('#/about');
    await h1('About this dashboard');
    await user.click(screen.getByRole('button', { name: '中文' }));
    await h1('关于本看板');
    expect(document.documentElement).toHaveAttribute('lang', 'zh-CN');
    expect(document.title).toBe('关于 · 合作伙伴看板');
    expect(localStorage.getItem('pd.lang')).toBe('zh');
  });

  test('the address’s language wins over the one kept, stays on the next page, and the switch changes it there', async () => {
    localStorage.setItem('pd.lang', 'en');
    const { user } = openApp('#/about?lang=zh');
    await h1('关于本看板');
    await user.click(await screen.findByRole('link', { name: '数据质量' }));
    await h1('记录的完整程度');
    expect(window.location.hash).toBe('#/data');
    expect(localStorage.getItem('pd.lang')).toBe('en');
    window.location.hash = '#/about?lang=zh';
    await h1('关于本看板');
    await user.click(screen.getByRole('button', { name: 'EN' }));
    await h1('About this dashboard');
    expect(window.location.hash).toBe('#/about?lang=en');
  });

  test('the colours go from the system’s to light and dark, and are kept', async () => {
    const { user } = openApp('#/about');
    await h1('About this dashboard');
    const root = document.documentElement;
    expect(root).not.toHaveAttribute('data-theme');
    await user.click(screen.getByRole('button', { name: 'Colours: as the system. Change to light' }));
    expect(root).toHaveAttribute('data-theme', 'light');
    await user.click(screen.getByRole('button', { name: 'Colours: light. Change to dark' }));
    expect(root).toHaveAttribute('data-theme', 'dark');
    expect(localStorage.getItem('pd.theme')).toBe('dark');
    expect(screen.getByText('Colours: dark')).toBeInTheDocument();
  });

  test('without storage all works, and says that it is not kept', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const { user } = openApp('#/about');
    await h1('About this dashboard');
    await user.click(screen.getByRole('button', { name: '中文' }));
    await h1('关于本看板');
    expect(screen.getByText('未能保存在本设备上')).toBeInTheDocument();
  });
});

test('records left out are told above the overview and in the foot, until hidden', async () => {
  const { user } = openApp('#/data', {
    themes: () => json([{ id: 'a', name: 'A', group: 'research' }, { id: 'b' }]),
    visits: () => json([{ id: 'v', title: 'T', date: '2019-13', direction: 'inbound', partners: ['cast'] }]),
  });
  await h1('How whole the records are');
  expect(screen.getByText('There is no month 13.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /records left out/ })).toHaveAttribute('href', '#/data');
  await user.click(screen.getByRole('link', { name: /^Partnership Dashboard/ }));
  await h1('There is no visit on record yet');
  await user.click(await screen.findByRole('button', { name: 'Hide' }));
  expect(screen.queryByText('There is no month 13.')).toBeNull();
});
