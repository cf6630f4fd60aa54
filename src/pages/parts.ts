/** What is part of the built program; tests/app/parts.test.ts holds it to package.json and to each library's own word. */
export const program = { version: '0.1.0', licence: 'MIT' } as const;

export const libraries = [
  { name: '@tanstack/react-query', version: '5.108.0', licence: 'MIT' },
  { name: 'jszip', version: '3.10.2', licence: '(MIT OR GPL-3.0-or-later)' },
  { name: 'papaparse', version: '5.7.1', licence: 'MIT' },
  { name: 'pptxgenjs', version: '4.0.1', licence: 'MIT' },
  { name: 'react', version: '19.3.1', licence: 'MIT' },
  { name: 'react-dom', version: '19.3.1', licence: 'MIT' },
  { name: 'react-router-dom', version: '7.18.5', licence: 'MIT' },
  { name: 'recharts', version: '3.10.1', licence: 'MIT' },
  { name: 'valibot', version: '1.5.0', licence: 'MIT' },
] as const;

export const fonts = [
  {
    name: 'Source Serif 4',
    licence: 'OFL 1.1',
    text: new URL('../ui/fonts/OFL-source-serif-4.txt', import.meta.url).href,
  },
  {
    name: 'Source Sans 3',
    licence: 'OFL 1.1',
    text: new URL('../ui/fonts/OFL-source-sans-3.txt', import.meta.url).href,
  },
] as const;
