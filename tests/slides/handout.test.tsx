import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { openApp } from '../support/app.tsx';

/** The first page of a test file, with all kinds of slides, takes its time to be read. */
const sheets = () => screen.findAllByRole('region', { name: /^Sheet \d+ of \d+$/ }, { timeout: 15_000 });

describe('the handout of a partner', () => {
  test('has two slides a sheet, head and foot, and no notes', async () => {
    openApp('#/handout?of=partner:qianan&in=en');
    const [first, ...rest] = await sheets();
    expect(rest.length).toBeGreaterThan(2);
    if (!first) throw new Error('There is no sheet.');
    expect(within(first).getAllByRole('article')).toHaveLength(2);
    expect(first).toHaveTextContent('Qian’an City');
    expect(first).toHaveTextContent(/Data as of 20 Nov 2026/);
    expect(first).toHaveTextContent(new RegExp(`1 / ${rest.length + 1}$`));
    expect(document.body).not.toHaveTextContent('Do not give a day');
  });

  test('is text for those who listen, as it is in a printed file', async () => {
    openApp('#/handout?of=partner:qianan&in=en');
    await sheets();
    await waitFor(() => expect(document.title).toBe('Qian’an City · Handout · Partnership Dashboard'));
    const title = await screen.findByRole('heading', {
      level: 2,
      name: 'One visit and two intentions to take up again',
    });
    expect(title).toBeVisible();
    expect(screen.getAllByRole('columnheader', { name: 'What was raised' })).toHaveLength(1);
  });

  test('for us has the notes', async () => {
    const { user } = openApp('#/handout?of=partner:qianan&in=en');
    await user.click(await screen.findByRole('radio', { name: 'us, with notes' }));
    expect((await screen.findAllByText(/^Do not give a day for the visit/)).length).toBeGreaterThan(0);
    expect(window.location.hash).toContain('for=us');
  });

  test('has no link on paper, whatever comes late', async () => {
    openApp('#/handout?of=partner:qianan');
    for (const sheet of await sheets())
      await waitFor(() => expect(sheet.querySelectorAll('a[href]')).toHaveLength(0));
  });

  test('is printed by the button', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = openApp('#/handout?of=partner:qianan');
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

test('slides are one a page', async () => {
  openApp('#/handout?of=partner:qianan&as=slides&in=en');
  const slides = await screen.findAllByText(/^Slide \d+: /);
  expect(slides.length).toBeGreaterThan(6);
  // Each is saved by a button that says which it is.
  const saving = screen.getAllByRole('button', { name: /^Save/ }).map((button) => button.ariaLabel);
  expect(saving).toEqual([null, ...slides.map((slide) => `Save · ${slide.textContent}`)]);
});

describe('name cards', () => {
  test('are read from both sides, and heard once', async () => {
    openApp('#/handout?of=partner:qianan&as=cards');
    const [sheet] = await sheets();
    if (!sheet) throw new Error('There is no sheet.');
    const [card] = within(sheet).getAllByRole('article');
    if (!card) throw new Error('There is no card.');
    const names = card.querySelectorAll('b');
    expect(names).toHaveLength(2);
    expect(names[0]?.textContent).toBe(names[1]?.textContent);
    expect(card.querySelectorAll('[aria-hidden="true"] b')).toHaveLength(1);
  });

  test('say so where nobody is named', async () => {
    openApp('#/handout?of=theme:solid-waste&as=cards');
    expect(await screen.findByText(/^Nobody is named here/)).toBeInTheDocument();
  });

  test('in Chinese', async () => {
    openApp('#/handout?of=partner:qianan&as=places&lang=zh');
    expect(await screen.findByRole('heading', { level: 2, name: '座次' })).toBeInTheDocument();
  });
});
