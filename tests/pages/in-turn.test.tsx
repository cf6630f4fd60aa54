import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { InTurn } from '../../src/pages/InTurn.tsx';
import { takeFrames } from '../support/frames.ts';

afterEach(() => vi.unstubAllGlobals());

test('parts come one after another, a frame between them', () => {
  const frames = takeFrames();
  const part = (name: string) => screen.queryByText(name);
  render(
    <InTurn>
      <p>Partners</p>
      {false}
      <p>Themes</p>
      <p>Visits</p>
    </InTurn>,
  );
  expect(part('Partners')).toBeVisible();
  expect(part('Themes')).toBeNull();
  frames.next();
  expect(part('Themes')).toBeVisible();
  expect(part('Visits')).toBeNull();
  frames.next();
  expect(part('Visits')).toBeVisible();
  expect(frames.waiting()).toBe(0);
});
