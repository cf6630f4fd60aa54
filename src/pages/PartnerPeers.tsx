import { peersOf } from '../insight/standing.ts';
import { AmongPeers } from '../partners/AmongPeers.tsx';
import { paths } from '../query/paths.ts';
import { type Partner, shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Panel } from './Panel.tsx';

/** Rows of the table: the partner and those just before and after it. */
const ROWS = 9;

/** How a partner stands among those of its kind; nothing for the only one. */
export function PartnerPeers({
  partner,
  register,
}: {
  readonly partner: Partner;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const { total, rows } = peersOf(register, partner, ROWS);
  const name = say(shortNameOf(partner), lang).text;
  if (total < 2) return null;
  return (
    <Panel
      title={words.partners.among(name, total, words.records.kindPlural[partner.kind])}
      aside={
        rows.length < total && (
          <Link href={paths.partners({ kind: [partner.kind], sort: 'visits' })}>
            {words.partners.amongSome(rows.length, total)}
          </Link>
        )
      }
    >
      <AmongPeers
        partner={partner.id}
        rows={rows}
        register={register}
        caption={words.partners.amongCaption}
      />
    </Panel>
  );
}
