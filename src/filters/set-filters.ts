import { choose } from '../query/choose.ts';
import { facets } from '../query/facets/index.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import type { Words } from '../words/index.ts';
import { timeText } from './time-text.ts';

/** One filter that is set: a value of a facet, the visits chosen one by one, the search, or the time. */
export interface SetFilter {
  /** Differs from every other filter's. */
  readonly key: string;
  /** What is filtered by: "Theme". Empty where the value says it. */
  readonly name: string;
  readonly value: Text;
  /** The change that takes it off. */
  readonly off: Partial<View>;
}

/** Every filter that is set, in the order in which chips stand. */
export function setFilters(view: View, register: Register, words: Words): readonly SetFilter[] {
  const all: SetFilter[] = [];
  for (const facet of facets) {
    const values = view.facets.get(facet.id) ?? [];
    for (const value of values)
      all.push({
        key: `${facet.id} ${value}`,
        name: words.filters.facets[facet.id].chip,
        value: facet.label(value, register, words),
        off: choose(
          view,
          facet.id,
          values.filter((v) => v !== value),
        ),
      });
  }
  if (view.visit.length > 0)
    all.push({
      key: 'visit',
      name: '',
      value: words.filters.chosenVisits(view.visit.length),
      off: { visit: [] },
    });
  const time = timeText(view.from, view.to, words);
  if (time) all.push({ key: 'time', name: words.filters.time, value: time, off: { from: null, to: null } });
  if (view.q)
    all.push({
      key: 'q',
      name: words.filters.searchChip,
      value: words.filters.quoted(view.q),
      off: { q: '' },
    });
  return all;
}
