import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** The browser's frames, which come only when a test asks for one. */
export interface Frames {
  /** The next frame. */
  readonly next: () => void;
  /** Every frame, until none is asked for any more. */
  readonly all: () => void;
  /** How many are asked for. */
  readonly waiting: () => number;
}

/** Takes the frames of the browser in hand, until globals are given back (`vi.unstubAllGlobals`). */
export function takeFrames(): Frames {
  const asked: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (own: FrameRequestCallback) => asked.push(own));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const next = () => act(() => asked.shift()?.(0));
  return {
    next,
    all: () => {
      while (asked.length > 0) next();
    },
    waiting: () => asked.length,
  };
}
