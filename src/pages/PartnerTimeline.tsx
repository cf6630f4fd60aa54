import type { Relationship } from '../insight/relationship.ts';
import type { Register } from '../records/register.ts';
import { MiniTimeline } from '../timeline/MiniTimeline.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** In px, as the design draws it. */
const HEIGHT = 150;

/** A partner's own timeline: its visits, all others as short ticks for scale, and the time with nothing on record since. */
export function PartnerTimeline({
  relationship,
  register,
}: {
  readonly relationship: Relationship;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const { partner, rhythm } = relationship;
  const since = rhythm?.since;
  return (
    <MiniTimeline
      register={register}
      rows={register.visitsByPartner.rows(partner.id)}
      height={HEIGHT}
      ghosts
      {...(since &&
        since.months > 0 && {
          gap: {
            from: since.from,
            to: since.to,
            text: words.partners.gap(words.dates.duration(since.months)),
          },
        })}
    />
  );
}
