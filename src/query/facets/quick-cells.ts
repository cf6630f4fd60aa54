import { type Cells, cellsOf, cellsOfOne, through } from '../../records/cells.ts';
import type { Partner } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import type { When } from '../../records/when.ts';

/** Many visits share a date: what follows from the date alone is worked out once for each. */
export function cellsOfDates({ time }: Register, placesOf: (when: When) => readonly number[]): Cells {
  const ofDate = cellsOf(time.dates.size, (date) => placesOf(time.dates.when(date)));
  return through(cellsOfOne(time.date), ofDate);
}

/** What follows from the partners alone, likewise. */
export function cellsOfPartners(
  { columns, partners }: Register,
  placeOf: (partner: Partner) => number | undefined,
): Cells {
  const ofPartner = cellsOf(partners.length, (at) => {
    const partner = partners[at];
    return partner ? [placeOf(partner)].filter((place) => place !== undefined) : [];
  });
  return through(columns.partners, ofPartner);
}
