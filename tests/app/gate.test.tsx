import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { datasetQuery } from '../../src/source/query.ts';
import { json, openApp } from '../support/app.tsx';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const text =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status });

describe('while the records are on their way', () => {
  test('the page stands with its heading, and is busy', async () => {
    openApp('#/data', { visits: () => new Promise(() => {}) });
    await heading('Data');
    expect(screen.getByRole('progressbar', { name: 'Reading the register' })).toBeInTheDocument();
    expect(document.querySelector('[aria-busy=true]')).not.toBeNull();
  });

  test('after ten seconds it says so and can be stopped, and tried again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let stuck = true;
    const { user } = openApp('#/data?missing=partly-read', {
      visits: () => (stuck ? new Promise(() => {}) : json([])),
    });
    await heading('Data');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    act(() => void vi.advanceTimersByTime(10_000));
    expect(await screen.findByText(/This is taking long/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Loading was stopped');
    stuck = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await heading('How whole the records are');
    expect(window.location.hash).toBe('#/data?missing=partly-read');
    vi.useRealTimers();
  });
});

describe('when they do not come', () => {
  test.each([
    ['404', text('', 404), 'visits.json is not on the server (404).'],
    ['403', text('', 403), 'may not be read'],
    ['500', text('', 500), 'the server reports an error'],
    ['a web page', text('<!doctype html><p>log in'), 'the server sent a web page instead of data'],
    ['nothing', text(' \n'), 'visits.json is empty.'],
    ['half a file', text('{"visits": [{"id": "a"'), 'visits.json is cut off (line 1'],
    ['no JSON', text('{"visits": [}'), 'is not valid JSON (line 1'],
    ['another JSON', text('{"a": 1}'), 'not in the record format'],
    ['no network', () => Promise.reject(new TypeError('fetch failed')), 'could not be reached'],
  ])('%s has a sentence of its own, said at once', async (_, visits, sentence) => {
    openApp('#/data', { visits });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(sentence);
    expect(screen.getByRole('link', { name: 'visits.json' })).toHaveAttribute('href', './data/visits.json');
    await heading('Data');
  });

  test('a page that needs no record opens all the same', async () => {
    openApp('#/about', { visits: text('', 500) });
    await heading('About this dashboard');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('without a visit the page says what to do next', async () => {
  openApp('#/visits', { visits: () => json([]) });
  await heading('There is no visit on record yet');
  expect(screen.getByText(/Add the first visit to visits.json/)).toBeInTheDocument();
});

test('when loading again fails, what was shown stays', async () => {
  let fails = false;
  const { client } = openApp('#/data', {
    visits: () => (fails ? new Response('', { status: 500 }) : json([])),
  });
  await heading('How whole the records are');
  fails = true;
  await client.refetchQueries(datasetQuery);
  expect(await screen.findByRole('alert')).toHaveTextContent('Not the newest records');
  await heading('How whole the records are');
  fails = false;
  screen.getByRole('button', { name: 'Try again' }).click();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('being offline is said quietly, and taken back', async () => {
  openApp('#/about');
  await heading('About this dashboard');
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(await screen.findByText(/You are offline/)).toHaveAttribute('role', 'status');
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(screen.queryByText(/You are offline/)).toBeNull());
});
