import type { Partner } from '../../records/partner.ts';
import { facet } from './facet.ts';
import { partnersOf } from './partners-of.ts';

/**
 * The countries and regions of a partner: where it is, and, for an embassy or consulate, also the country it speaks for.
 * Both are on record and either may be what a reader looks for, so the Thai embassy in Beijing is found under China and Thailand.
 */
export const countriesOf = (partner: Partner): readonly string[] =>
  [partner.country, partner.represents].filter((code) => code !== undefined);

/** Country or region of the partners, as ISO 3166-1 alpha-2; not where the meeting took place. */
export const country = facet({
  id: 'country',
  values: (register) => [...new Set(register.partners.flatMap(countriesOf))].sort(),
  of: (visit, register) => partnersOf(visit, register).flatMap(countriesOf),
  label: (value, _register, words) => words.records.country(value),
  order: 'by-count',
  brief: 5,
});
