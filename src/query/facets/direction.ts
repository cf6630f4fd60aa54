import { cellsOfOne } from '../../records/cells.ts';
import { type Direction, directions } from '../../records/visit.ts';
import { facet } from './facet.ts';

/** Who travelled. */
export const direction = facet({
  id: 'direction',
  values: () => directions,
  of: (visit) => [visit.direction],
  cells: (register) => cellsOfOne(register.time.direction),
  label: (value, _register, words) => words.records.direction[value as Direction],
  order: 'listed',
  mark: 'direction',
});
