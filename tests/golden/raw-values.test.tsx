import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { pageStates } from '../e2e/support/states.ts';
import { openApp } from '../support/app.tsx';
import { drawnText } from '../support/drawn-text.ts';
import { RAW_VALUE } from '../support/raw-value.ts';

const addresses = [
  ...pageStates.map(({ at }) => at),
  '/?zoom=2016..2020',
  '/visits?zoom=2024-06..2025-06',
  '/visits?lanes=theme&from=2016&to=2020',
  '/visits?as=table',
  '/matrix?rows=theme&columns=year&by=direction&measure=open',
  '/themes/steel-metallurgy?by=year',
  '/periods/15th-fyp',
];

const cases = (['en', 'zh'] as const).flatMap((lang) => addresses.map((at) => [lang, at] as const));

// Not its text alone: names, addresses and lengths are attributes.
it.each(cases)('no page holds a raw value: %s %s', async (lang, at) => {
  localStorage.setItem('pd.lang', lang);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1296, 500));
  openApp(`#${at}`);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.querySelector('main [aria-busy=true]')).toBeNull());
  const main = screen.getByRole('main');
  await waitFor(() => expect(main.textContent.length).toBeGreaterThan(40));
  expect(document.documentElement.lang).toMatch(lang);
  const line = drawnText(document.body)
    .split('\n')
    .find((text) => RAW_VALUE.test(text));
  expect(line).toBeUndefined();
});
