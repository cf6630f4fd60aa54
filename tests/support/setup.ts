import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { lendMissing } from './browser-parts.ts';

// Without global test functions the library cannot see for itself that React is under test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
configure({ throwSuggestions: false });
lendMissing();

/** What a page says on its console is a fault, warnings about act() included: it fails the test that caused it. */
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      said.push(`console.${level}: ${parts.map(String).join(' ')}`);
    });
});

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('data-theme');
  localStorage.clear();
  expect(said, 'the console stays silent').toEqual([]);
});
