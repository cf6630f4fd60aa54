import { countryOf, type Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { PartnersView } from './partners-view.ts';
import type { Lexicon } from './search/lexicon.ts';
import { matches, partnerTexts } from './search/match.ts';
import { termsOf } from './search/terms.ts';

/** What the directory of partners can be narrowed by. */
export const partnerFacets = ['kind', 'scope', 'country'] as const;
export type PartnerFacet = (typeof partnerFacets)[number];

const valuesOf: Readonly<Record<PartnerFacet, (partner: Partner) => readonly string[]>> = {
  kind: (p) => [p.kind],
  scope: (p) => [p.scope],
  country: (p) => [countryOf(p)].filter((code) => code !== undefined),
};

export interface PartnerSelection {
  /** In the order of the file. */
  readonly partners: readonly Partner[];
  /** For each facet, how many partners each value on record would give; a facet does not narrow its own counts. */
  readonly counts: Readonly<Record<PartnerFacet, ReadonlyMap<string, number>>>;
}

/** The partners that a view of the directory asks for. Several values of a facet mean "or", facets together "and". */
export function selectPartners(register: Register, view: PartnersView, lexicon: Lexicon): PartnerSelection {
  const terms = termsOf(view.q);
  const texts = terms.length > 0 ? partnerTexts(register, lexicon) : undefined;
  const fits = (partner: Partner, facet: PartnerFacet) =>
    view[facet].length === 0 || valuesOf[facet](partner).some((value) => view[facet].includes(value));
  const found = texts ? register.partners.filter((p) => matches(texts.get(p), terms)) : register.partners;
  const count = (facet: PartnerFacet): ReadonlyMap<string, number> => {
    const counts = new Map(register.partners.flatMap(valuesOf[facet]).map((value) => [value, 0]));
    for (const partner of found)
      if (partnerFacets.every((other) => other === facet || fits(partner, other)))
        for (const value of new Set(valuesOf[facet](partner)))
          counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    partners: found.filter((p) => partnerFacets.every((facet) => fits(p, facet))),
    counts: { kind: count('kind'), scope: count('scope'), country: count('country') },
  };
}
