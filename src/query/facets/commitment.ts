import { isCommitment } from '../../records/visit.ts';
import { facet } from './facet.ts';

/** Whether anything agreed at the visit is still owed. */
export const commitment = facet({
  id: 'commitment',
  values: () => ['open', 'none'],
  of: (visit) => [visit.outcomes.some(isCommitment) ? 'open' : 'none'],
  label: (value, _register, words) =>
    value === 'open' ? words.filters.values.commitmentOpen : words.filters.values.commitmentNone,
  order: 'listed',
});
