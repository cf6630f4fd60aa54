import type { LaneKind } from '../../src/query/timeline-view.ts';
import { dayOf } from '../../src/records/day.ts';
import { readDataset } from '../../src/records/read.ts';
import { indexDataset, type Register } from '../../src/records/register.ts';
import { lanesBy } from '../../src/slides/figures/lanes-by.ts';
import type { Lanes } from '../../src/timeline/lanes.ts';
import type { Span } from '../../src/timeline/scale.ts';
import { type Lang, wordsIn } from '../../src/words/index.ts';
import { makeDataset } from '../bench/generate.mjs';
import { realRegister, TODAY } from '../support/register.ts';

/** The timeline of the real records at a zoom; 1296 px wide. */
export interface TimelineCase {
  readonly name: string;
  readonly span: Span | null;
  readonly lang?: Lang;
  readonly lanes?: LaneKind;
  /** Only those that came to us fit the filter. */
  readonly filtered?: true;
  /** In place of the real records so many made-up visits: more than a mark each has room for. */
  readonly made?: number;
  /** What comes in a file of its own, and is waited for. */
  readonly waits?: string;
}

const years = (from: number, to: number): Span => ({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) });
const months: Span = { from: dayOf(2024, 9, 1), to: dayOf(2025, 6, 30) };

/** All of time, some years, some months, and in lanes. */
export const timelineCases: readonly TimelineCase[] = [
  { name: 'timeline-far', span: null },
  { name: 'timeline-columns', span: null, made: 220 },
  { name: 'timeline-filtered', span: years(2021, 2025), filtered: true },
  { name: 'timeline-middle', span: years(2016, 2020) },
  { name: 'timeline-near', span: months, waits: 'a[class*=card]' },
  { name: 'timeline-near-zh', span: months, lang: 'zh', waits: 'a[class*=card]' },
  { name: 'timeline-lanes-partner', span: years(2016, 2020), lanes: 'partner' },
  { name: 'timeline-lanes-kind', span: years(2021, 2025), lanes: 'kind' },
];

/** The records of a case. */
export function recordsOf({ made }: TimelineCase): Register {
  if (made === undefined) return realRegister();
  const files = Object.entries(makeDataset({ visits: made })).map(([key, text]) => [key, JSON.parse(text)]);
  return indexDataset(readDataset(Object.fromEntries(files)).dataset, TODAY);
}

/** The lanes as the page of visits sets them out, none folded. */
export const lanesFor = (register: Register, by: LaneKind, lang: Lang): Lanes => ({
  ...lanesBy(by, register, wordsIn(lang)),
  order: 'count',
  folded: new Set(),
  onFold: () => {},
});
