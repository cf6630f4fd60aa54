import { cellsOfOne } from '../../records/cells.ts';
import { isCommitment } from '../../records/visit.ts';
import { facet } from './facet.ts';

/** Whether anything agreed at the visit is still owed. */
export const commitment = facet({
  id: 'commitment',
  values: () => ['open', 'none'],
  of: (visit) => [visit.outcomes.some(isCommitment) ? 'open' : 'none'],
  cells: ({ columns }) => cellsOfOne(columns.open.map((open) => (open > 0 ? 0 : 1))),
  label: (value, _register, words) =>
    value === 'open' ? words.filters.values.commitmentOpen : words.filters.values.commitmentNone,
  order: 'listed',
});
