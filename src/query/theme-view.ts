import { type Ignored, ParamReader, paramsOf } from './params.ts';

export const themeBys = ['period', 'year'] as const;

/** What is asked of the page of a theme. */
export interface ThemeView {
  /** What its visits over time are counted by. */
  readonly by: (typeof themeBys)[number];
}

/** The view of an address, and what of it had to be ignored. */
export function readThemeView(params: URLSearchParams): {
  readonly view: ThemeView;
  readonly ignored: readonly Ignored[];
} {
  const read = new ParamReader(params);
  const by = read.choice('by', themeBys) ?? 'period';
  return { view: { by }, ignored: read.ignored() };
}

/** The address of a view; what is asked for anyway is left out. */
export const writeThemeView = ({ by }: ThemeView): URLSearchParams =>
  paramsOf([['by', by === 'period' ? null : by]]);
