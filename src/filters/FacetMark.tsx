import { memo } from 'react';
import type { Facet } from '../query/facets/facet.ts';
import type { Register } from '../records/register.ts';
import { sealOf } from '../records/seal.ts';
import { type Direction, directions } from '../records/visit.ts';
import { Mark } from '../ui/Mark.tsx';
import { Seal } from '../ui/Seal.tsx';

const isDirection = (value: string): value is Direction => directions.some((d) => d === value);

/** The seal or sign that stands before the name of a value. */
export const FacetMark = memo(function FacetMark({
  facet,
  value,
  register,
}: {
  readonly facet: Facet;
  readonly value: string;
  readonly register: Register;
}) {
  if (facet.mark === 'direction') return isDirection(value) ? <Mark direction={value} /> : null;
  const partner = facet.mark === 'seal' ? register.partnerById.get(value) : undefined;
  if (!partner) return null;
  const full = partner.featured || register.dashboard.featuredPartners.includes(partner.id);
  return <Seal id={partner.id} text={sealOf(partner)} size={18} full={full} />;
});
