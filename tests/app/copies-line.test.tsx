import { act, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Copies } from '../../src/source/copies.ts';
import { learn } from '../../src/words/index.ts';

const copies = vi.hoisted(() => ({
  now: { keeping: 'unknown', newer: false, behind: false } as Copies,
  tell: () => {},
}));
vi.mock('../../src/source/copies.ts', () => ({
  copiesNow: () => copies.now,
  onCopies: (listener: () => void) => {
    copies.tell = listener;
    return () => {};
  },
}));
const { drawCopiesLine } = await import('../../src/app/CopiesLine.tsx');

const become = (change: Partial<Copies>) =>
  act(() => {
    copies.now = { ...copies.now, ...change };
    copies.tell();
  });

beforeAll(async () => {
  await Promise.all([learn('en'), learn('zh')]);
});
beforeEach(() => {
  copies.now = { keeping: 'unknown', newer: false, behind: false };
  document.documentElement.lang = 'en-GB';
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
  act(drawCopiesLine);
});

describe('the line of what is kept', () => {
  test('says nothing until there is something to say', () => {
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    for (const keeping of ['coming', 'insecure', 'unsupported', 'off', 'failed'] as const) {
      become({ keeping });
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
    }
    become({ keeping: 'ready' });
    expect(screen.getByRole('status')).toHaveTextContent('Ready offline');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test.each([
    ['a newer version', { newer: true }, 'A newer version is ready', 'Load it now'],
    ['records that may be old', { behind: true }, 'The server gave no answer', 'Load again'],
  ])('offers to load again for %s', (_, change, said, button) => {
    become({ keeping: 'ready', ...change });
    expect(screen.getByRole('status')).toHaveTextContent(said);
    expect(screen.getByRole('button', { name: button })).toBeInTheDocument();
  });

  test('offers nothing that takes a network while there is none', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    become({ keeping: 'ready', behind: true });
    expect(screen.getByRole('status')).toHaveTextContent('The server gave no answer');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('speaks the language of the page', async () => {
    become({ keeping: 'ready' });
    document.documentElement.lang = 'zh-CN';
    expect(await screen.findByText('可离线使用')).toBeInTheDocument();
    document.documentElement.lang = 'xx';
    expect(await screen.findByText('Ready offline')).toBeInTheDocument();
  });
});
