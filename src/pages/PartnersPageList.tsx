import { Directory } from '../partners/Directory.tsx';
import { PartnerTable } from '../partners/PartnerTable.tsx';
import type { PartnersView } from '../query/partners-view.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Finding } from '../ui/FoundIn.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** The partners that were found, as cards or as a table. */
export function PartnersPageList({
  partners,
  register,
  view,
  href,
  finding,
}: {
  readonly partners: readonly Partner[];
  readonly register: Register;
  readonly view: PartnersView;
  readonly href: (patch: Partial<PartnersView>) => string;
  readonly finding: Finding<Partner> | undefined;
}) {
  const { words } = useLanguage();
  return view.as === 'cards' ? (
    <Directory partners={partners} register={register} order={view.sort} finding={finding} />
  ) : (
    <PartnerTable
      partners={partners}
      register={register}
      order={view.sort}
      orderHref={(sort) => href({ sort })}
      caption={words.partners.tableCaption}
      finding={finding}
    />
  );
}
