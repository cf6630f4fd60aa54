import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileKey, perFile } from '../../src/records/files.ts';
import { rawRecord } from '../../src/records/write.ts';
import { json, openApp } from '../support/app.tsx';
import { rawDataset } from '../support/raw.ts';
import { planted } from './planted.ts';

const { dashboard } = rawDataset();
const records: Readonly<Record<Exclude<FileKey, 'dashboard'>, readonly unknown[]>> = {
  visits: planted.visits.map(rawRecord),
  partners: planted.partners.map(rawRecord),
  people: planted.people.map(rawRecord),
  themes: planted.themes.map((theme) => ({ ...rawRecord(theme), group: 'g1' })),
  sources: planted.sources.map(rawRecord),
};
const answers = perFile((file) => () => json(file === 'dashboard' ? dashboard : records[file]));

/** Everything that somebody in the room could read, hear, copy or send on. */
const all = () => `${document.documentElement.outerHTML}\n${document.title}\n${window.location.href}`;

beforeEach(() => {
  window.name = '';
  localStorage.clear();
});
afterEach(() => localStorage.clear());

const long = { timeout: 15_000 };
const pages = [
  ['the slides', 'show', () => screen.findAllByRole('region', { name: /^\d+ of \d+$/ }, long)],
  ['the window of whoever speaks', 'presenter', () => screen.findByText(/^of 15:00/, {}, long)],
  ['what goes out on paper', 'handout', () => screen.findByRole('button', { name: 'Print' }, long)],
] as const;

describe.each(pages)('%s', (_, page, there) => {
  const opened = async (query: string) => {
    openApp(`#/${page}?of=partner:p${query}`, answers);
    await there();
  };

  test('hold nothing internal, in document, title or link, on any slide', async () => {
    await opened('');
    let named = false;
    for (let slide = 0; slide < 12; slide++) {
      expect(all()).not.toContain('SECRET');
      named ||= all().includes('NAME Lin');
      fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    }
    // Names are there when they may be, so that their absence can be seen. Pictures of slides need a width, which jsdom has not.
    expect(named).toBe(page !== 'presenter');
  });

  test('by post: no name either', async () => {
    await opened('&names=off');
    for (let slide = 0; slide < 12; slide++) {
      expect(all()).not.toMatch(/SECRET|NAME|名林/);
      fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    }
  });
});
