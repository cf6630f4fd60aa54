/**
 * The ids of everything that visits can be filtered by, in display order, which is also the order in the address. Apart
 * from the facets themselves, so that who writes an address need not have them.
 */
export const facetIds = [
  'period',
  'theme',
  'direction',
  'scope',
  'partner',
  'kind',
  'outcome',
  'commitment',
  'country',
  'date',
  'person',
  'format',
  'year',
] as const;

export type FacetId = (typeof facetIds)[number];
