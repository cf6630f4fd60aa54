import { counted, number } from '../format.ts';

/** Words of: the palette. */
export const palette = {
  placeholder: 'A partner, visit, person, theme or page',
  results: 'Results',
  go: 'Pages and actions',
  more: (shown: number, of: number) => `${number(shown)} of ${number(of)}`,
  everything: (q: string) => `Search everything for “${q}”`,
  found: (n: number) => counted(n, 'result', 'results'),
  hint: '↑ ↓ to choose, Enter to open, Esc to close',
  switchTo: (language: string) => `Switch to ${language}`,
};
