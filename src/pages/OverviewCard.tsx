import { useMemo } from 'react';
import { relationshipOf } from '../insight/relationship.ts';
import { PartnerCard } from '../partners/PartnerCard.tsx';
import type { Partner } from '../records/partner.ts';
import { type Register, visitsOf } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { MiniTimeline } from '../timeline/MiniTimeline.tsx';
import type { Add } from './read-in-pieces.ts';
import { useRead } from './use-read.ts';

const none: readonly Visit[] = [];
const all: Add<readonly Visit[]> = (before, read) => [...before, ...read];

/** A featured partner. What its card tells out of the records follows when they have been read. */
export function OverviewCard({
  register,
  partner,
}: {
  readonly register: Register;
  readonly partner: Partner;
}) {
  const read = useRead(visitsOf(register.visitsByPartner, partner.id), none, all);
  const relationship = useMemo(
    () => read && relationshipOf(register, partner, read),
    [register, partner, read],
  );
  return (
    <PartnerCard register={register} partner={partner} relationship={relationship}>
      <MiniTimeline register={register} rows={register.visitsByPartner.rows(partner.id)} />
    </PartnerCard>
  );
}
