import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openApp } from '../support/app.tsx';

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const hash = () => new URLSearchParams(window.location.hash.split('?')[1]);
const announced = () => screen.getAllByRole('status').map((status) => status.textContent);

async function openShow(address: string) {
  const view = openApp(address);
  // The first one brings the files of the page, and they are many.
  await screen.findByRole('region', { name: /^\d+ of \d+$/ }, { timeout: 15_000 });
  return view;
}

afterEach(() => localStorage.clear());

describe('the keyboard in a show', () => {
  test('says each move once: by the slides themselves, or to whoever is elsewhere', async () => {
    const { user } = await openShow('#/show?of=partner:cast');
    const slides = screen.getByRole('slider', { name: /^China Association/ });
    expect(slides).toHaveFocus();
    press('ArrowRight');
    expect(slides).toHaveAttribute('aria-valuetext', `Slide 2 of 10: ${title()}`);
    expect(announced().join('')).toBe('');
    screen.getByRole('button', { name: 'Next slide' }).focus();
    await user.keyboard('{Enter}');
    expect(announced().filter(Boolean)).toEqual([`Slide 3 of 10: ${title()}`]);
  });

  test('keeps the focus on the slides when the mark that had it goes', async () => {
    await openShow('#/show?of=partner:cast&slide=glance');
    const [mark] = screen.getByRole('region', { name: '3 of 10' }).querySelectorAll('a');
    mark?.focus();
    expect(mark).toHaveFocus();
    press('ArrowRight');
    expect(screen.getByRole('slider')).toHaveFocus();
  });

  test('lets a clicker begin: the whole screen, and never back', async () => {
    const ask = vi.fn(() => Promise.resolve());
    Object.assign(document, { fullscreenEnabled: true, fullscreenElement: null });
    Object.assign(document.documentElement, { requestFullscreen: ask });
    await openShow('#/show?of=partner:cast');
    press('F5');
    expect(ask).toHaveBeenCalledTimes(1);
    Object.assign(document, { fullscreenElement: document.documentElement });
    press('F5');
    expect(ask).toHaveBeenCalledTimes(1);
    for (const added of ['fullscreenEnabled', 'fullscreenElement']) Reflect.deleteProperty(document, added);
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
  });

  test('without shortcuts of a single key has those of clickers, on the slide alone', async () => {
    localStorage.setItem('pd.keys', 'off');
    await openShow('#/show?of=partner:cast');
    press('3');
    press('o');
    expect(screen.queryByRole('dialog')).toBeNull();
    press('b');
    expect(screen.getByRole('dialog', { name: 'Black screen' })).toBeVisible();
    press('.');
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByRole('button', { name: 'Leave the slides' }).focus();
    press('b');
    expect(screen.queryByRole('dialog')).toBeNull();
    press('ArrowRight');
    expect(hash().get('slide')).toBe('people');
  });
});

describe('the keyboard in the window of whoever speaks', () => {
  test('lists the keys that do something in it', async () => {
    openApp('#/presenter?of=partner:cast');
    await screen.findByText(/^of 15:00/);
    press('?');
    const keys = screen.getByRole('dialog', { name: 'Keys of the slides' });
    expect(keys).toHaveTextContent('Black screen, and back');
    expect(keys).toHaveTextContent('The slide of that number');
    for (const elsewhere of ['Draw', 'Notes under the slide', 'Speaker’s window', 'leave the slides', 'F5'])
      expect(keys).not.toHaveTextContent(elsewhere);
  });
});
