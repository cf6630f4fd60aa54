import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { InTurn } from '../../src/pages/InTurn.tsx';

test('parts come one after another, a frame between them', () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const part = (name: string) => screen.queryByText(name);
  const next = () => act(() => frames.shift()?.(0));
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
  next();
  expect(part('Themes')).toBeVisible();
  expect(part('Visits')).toBeNull();
  next();
  expect(part('Visits')).toBeVisible();
  expect(frames).toHaveLength(0);
});
