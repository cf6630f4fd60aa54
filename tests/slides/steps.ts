import {
  type Message,
  type Shared,
  type Stamp,
  type Writings,
  writtenAt,
} from '../../src/slides/presenter/step.ts';

export const shared = (slide: string, more: Partial<Shared> = {}): Shared => ({
  slide,
  open: '',
  in: 'both',
  ratio: '16:9',
  look: 'projector',
  blank: null,
  began: 1000,
  ...more,
});
export const stamp: Stamp = { visits: 107, asOf: 20_000, names: 'on', hash: 'ab' };
export const all = (n: number, by = 'me'): Writings => writtenAt(n, by);
export const slideAt = (rest: Writings, n: number, by: string): Writings => ({ ...rest, slide: { n, by } });
export const state = (writings: Writings, slide: string): Exclude<Message, { say: 'point' }> => ({
  say: 'state',
  writings,
  shared: shared(slide),
  stamp,
});
export const ask = (n: number) => ({ say: 'ask', n }) as const;
