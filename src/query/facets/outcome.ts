import { type OutcomeKind, outcomeKinds } from '../../records/visit.ts';
import { facet } from './facet.ts';

/** What came of it, by kind; `none` when no outcome is recorded. */
export const outcome = facet({
  id: 'outcome',
  values: () => [...outcomeKinds, 'none'],
  of: (visit) => (visit.outcomes.length > 0 ? visit.outcomes.map((o) => o.kind) : ['none']),
  label: (value, _register, words) =>
    value === 'none' ? words.filters.values.outcomeNone : words.records.outcome[value as OutcomeKind],
  order: 'listed',
});
