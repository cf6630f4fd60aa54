import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** The main partner of a visit, and how many more there were. */
export function OutcomePartners({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const partner = register.partnerById.get(visit.partners[0] ?? '');
  const others = visit.partners.length - 1;
  if (!partner) return null;
  return (
    <span>
      <Link href={paths.partner(partner.id)} quiet>
        <Say text={shortNameOf(partner)} />
      </Link>
      {others > 0 && ` ${words.periods.agreed.morePartners(others)}`}
    </span>
  );
}
