import { choose, nothingChosen } from '../query/choose.ts';
import { facets } from '../query/facets/index.ts';
import { select } from '../query/select-here.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import type { Words } from '../words/index.ts';
import { lexicon } from '../words/lexicon.ts';
import { timeText } from './time-text.ts';

/** A filter that is set, all its values taken together, and what the view would be without it or with it alone. */
export interface Loosening {
  readonly id: string;
  /** Empty where the values say it. */
  readonly name: string;
  /** Its values, in display order: any of them fits. */
  readonly values: readonly Text[];
  readonly without: Partial<View>;
  readonly alone: Partial<View>;
  /** Visits without it. */
  readonly visitsWithout: number;
  /** Visits with it alone. */
  readonly visitsAlone: number;
}

/** What each filter of a view costs. */
export function loosenings(register: Register, view: View, words: Words): readonly Loosening[] {
  const set: Omit<Loosening, 'visitsWithout' | 'visitsAlone'>[] = [];
  for (const facet of facets) {
    const values = view.facets.get(facet.id);
    if (!values) continue;
    set.push({
      id: facet.id,
      name: words.filters.facets[facet.id].chip,
      values: values.map((value) => facet.label(value, register, words)),
      without: choose(view, facet.id, []),
      alone: { ...nothingChosen, facets: new Map([[facet.id, values]]) },
    });
  }
  if (view.visit.length > 0)
    set.push({
      id: 'visit',
      name: '',
      values: [words.filters.chosenVisits(view.visit.length)],
      without: { visit: [] },
      alone: { ...nothingChosen, visit: view.visit },
    });
  const time = timeText(view.from, view.to, words);
  if (time)
    set.push({
      id: 'time',
      name: words.filters.time,
      values: [time],
      without: { from: null, to: null },
      alone: { ...nothingChosen, from: view.from, to: view.to },
    });
  if (view.q)
    set.push({
      id: 'q',
      name: words.filters.searchChip,
      values: [view.q],
      without: { q: '' },
      alone: { ...nothingChosen, q: view.q },
    });
  const count = (patch: Partial<View>) => select(register, { ...view, ...patch }, lexicon).visits.length;
  return set.map((one) => ({ ...one, visitsWithout: count(one.without), visitsAlone: count(one.alone) }));
}

/** The filter worth keeping alone: the narrowest that finds anything. With two filters, taking one off says it already. */
export function worthAlone(all: readonly Loosening[]): Loosening | undefined {
  if (all.length < 3) return undefined;
  return all.filter((one) => one.visitsAlone > 0).toSorted((a, b) => a.visitsAlone - b.visitsAlone)[0];
}
