import { cellsOf } from '../../records/cells.ts';
import { type OutcomeKind, outcomeKinds } from '../../records/visit.ts';
import { facet } from './facet.ts';

/** What came of it, by kind; `none` when no outcome is recorded. */
export const outcome = facet({
  id: 'outcome',
  values: () => [...outcomeKinds, 'none'],
  of: (visit) => (visit.outcomes.length > 0 ? visit.outcomes.map((o) => o.kind) : ['none']),
  cells: ({ columns: { outcomes } }, place) =>
    cellsOf(outcomes.starts.length - 1, (row) => {
      const kinds = outcomes.flat.subarray(outcomes.starts[row], outcomes.starts[row + 1]);
      return kinds.length > 0 ? kinds : [place.get('none')].filter((none) => none !== undefined);
    }),
  label: (value, _register, words) =>
    value === 'none' ? words.filters.values.outcomeNone : words.records.outcome[value as OutcomeKind],
  order: 'listed',
});
