import { cellsOfOne } from '../../records/cells.ts';
import { type Format, formats } from '../../records/visit.ts';
import { facet } from './facet.ts';

/** The form of the meeting; `none` when the record does not say. */
export const format = facet({
  id: 'format',
  values: () => [...formats, 'none'],
  of: (visit) => [visit.format ?? 'none'],
  cells: (register) => cellsOfOne(register.columns.format),
  label: (value, _register, words) =>
    value === 'none' ? words.filters.values.formatNone : words.records.format[value as Format],
  order: 'listed',
});
