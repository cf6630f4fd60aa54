import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { json, openApp } from '../support/app.tsx';
import { realFile } from '../support/register.ts';

const hash = () => new URLSearchParams(window.location.hash.split('?')[1]);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const announced = () => screen.getAllByRole('status').map((status) => status.textContent);

/** Opens a show and waits until its slide stands there. */
async function openShow(address: string, answers = {}) {
  const view = openApp(address, answers);
  // The first one brings the files of the page, and they are many.
  await screen.findByRole('region', { name: /^\d+ of \d+$/ }, { timeout: 15_000 });
  return view;
}

beforeEach(() => {
  window.name = '';
});
afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('a show', () => {
  test('begins with the first slide, moves by keys, and keeps its place in the address', async () => {
    await openShow('#/show?of=partner:cast');
    expect(title()).toBe('Welcome');
    const steps = history.length;
    press('ArrowRight');
    press('PageDown');
    const third = title();
    expect(hash().get('slide')).toBeTruthy();
    expect(document.title).toMatch(/^China Association.*, slide 3 of 10 · Partnership Dashboard$/);
    press('ArrowLeft');
    expect(title()).not.toBe(third);
    press('End');
    expect(title()).toBe('Thank you');
    press('ArrowRight');
    expect(title()).toBe('Thank you');
    // Back leaves the show.
    expect(history.length).toBe(steps);
  });

  test('goes to the slide of a number', async () => {
    await openShow('#/show?of=partner:cast');
    press('3');
    expect(screen.getByText('Slide 3, then Enter')).toBeInTheDocument();
    press('Enter');
    expect(hash().get('slide')).toBe('glance');
    press('9');
    press('9');
    press('Enter');
    expect(title()).toBe('Thank you');
  });

  test('puts the screen out and gives it back', async () => {
    await openShow('#/show?of=partner:cast&slide=glance');
    press('b');
    expect(screen.getByRole('dialog', { name: 'Black screen' })).toBeInTheDocument();
    press('w');
    expect(screen.getByRole('dialog', { name: 'White screen' })).toBeInTheDocument();
    // The next key only gives the slide back.
    press('ArrowRight');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(hash().get('slide')).toBe('glance');
  });

  test('opens the records behind the slide in place, and those behind them', async () => {
    const { user } = await openShow('#/show?of=partner:cast&slide=glance');
    press('Enter');
    const panel = screen.getByRole('dialog', { name: 'Records behind the slide' });
    expect(hash().get('open')).toBe('/visits?partner=cast');
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent('2 visits');
    const [visit] = within(panel).getAllByRole('link', { name: /Belt and Road/ });
    await user.click(visit as HTMLElement);
    expect(hash().get('open')).toMatch(/^\/visits\/2024/);
    expect(hash().get('slide')).toBe('glance');
    expect(window.location.hash).toMatch(/^#\/show\?/);
    await user.click(within(panel).getByRole('button', { name: 'Back' }));
    expect(hash().get('open')).toBe('/visits?partner=cast');
    fireEvent(panel, new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(hash().has('open')).toBe(false);
  });

  test('changes its language, colours and format in the address', async () => {
    const { user } = await openShow('#/show?of=partner:cast');
    press('t');
    expect(hash().get('in')).toBe('en');
    press('t');
    expect(hash().get('in')).toBe('zh');
    expect(title()).toMatch(/欢迎/);
    await user.click(screen.getByRole('button', { name: /^Colours of the slides/ }));
    expect(hash().get('look')).toBe('light');
    await user.click(screen.getByRole('button', { name: /^Format/ }));
    expect(hash().get('ratio')).toBe('4:3');
  });

  test('takes names away at once, and asks before it shows them', async () => {
    const { user } = await openShow('#/show?of=partner:cast');
    await user.click(screen.getByRole('button', { name: /^Names of people are shown/ }));
    expect(hash().get('names')).toBe('off');
    const sign = screen.getByRole('button', { name: /^Names of people are not shown/ });
    expect(sign).toHaveTextContent('Without names');
    await user.click(sign);
    expect(hash().get('names')).toBe('off');
    await user.click(screen.getByRole('button', { name: 'Keep them out' }));
    expect(hash().get('names')).toBe('off');
    await user.click(sign);
    await user.click(screen.getByRole('button', { name: 'Show names' }));
    expect(hash().has('names')).toBe(false);
  });

  test('leaves by Esc: to where it began in the dashboard, else to what it is about', async () => {
    await openShow('#/show?of=partner:cast&slide=glance');
    press('Escape');
    await screen.findByRole('heading', { level: 1, name: /China Association/ });
    expect(window.location.hash).toBe('#/partners/cast');
  });

  test('says so when the browser opens no window for whoever speaks', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    await openShow('#/show?of=partner:cast');
    press('s');
    expect(announced().join()).toMatch(/did not open the speaker’s window/);
  });

  test('of one slide has neither controls nor keys that move', async () => {
    await openShow('#/show?of=partner:cast&only=welcome');
    expect(screen.queryByRole('navigation')).toBeNull();
    press('ArrowRight');
    press('b');
    expect(title()).toBe('Welcome');
    expect(screen.queryByRole('dialog')).toBeNull();
    press('t');
    expect(hash().get('in')).toBe('en');
  });

  test.each([
    ['#/show', 'There is no slide in this deck'],
    ['#/show?of=partner:nobody', 'What this deck is about is not on record'],
    ['#/show?of=partner:cast&only=nowhere', 'This slide is not in the deck'],
    ['#/show?deck=~nowhere', 'This deck cannot be shown'],
  ])('that has nothing to show says why: %s', async (address, heading) => {
    openApp(address);
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Overview' })).toBeInTheDocument();
  });

  test('goes on with its records when they are loaded anew', async () => {
    const file = realFile('visits') as { visits: unknown[] };
    let read = 0;
    const { client } = await openShow('#/show?of=partner:cast&slide=glance', {
      visits: () => json({ ...file, visits: read++ === 0 ? file.visits : file.visits.slice(0, 1) }),
    });
    const before = title();
    void client.refetchQueries({ queryKey: ['dataset'] });
    await waitFor(() => expect(client.isFetching()).toBe(0));
    expect(read).toBe(2);
    press('ArrowRight');
    press('ArrowLeft');
    expect(title()).toBe(before);
  });
});

describe('the window of whoever speaks', () => {
  test('shows the slide, the next one, notes and time, and moves by keys', async () => {
    openApp('#/presenter?of=partner:cast&slide=glance');
    await screen.findByText(/^of 15:00/);
    expect(screen.getByRole('heading', { level: 1, name: /meeting deck/ })).toBeInTheDocument();
    expect(screen.getByText(/^of 15:00/)).toHaveTextContent('on time');
    expect(screen.getByText('3 of 10, At a glance')).toBeInTheDocument();
    expect(screen.getByText(/No slides are open in step/)).toBeInTheDocument();
    press(' ');
    expect(hash().get('slide')).toBe('timeline');
    press('Enter');
    expect(hash().get('open')).toMatch(/^\/visits/);
    press('Escape');
    expect(hash().has('open')).toBe(false);
    expect(document.title).toMatch(/^Speaker: China Association.*, slide 4 of 10 · /);
  });
});
