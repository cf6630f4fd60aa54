import { Fragment, type ReactNode } from 'react';
import { paths } from '../query/paths.ts';
import { type Partner, shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { CountryName } from '../ui/CountryName.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** What a partner is and where: kind, place, scope, the body it belongs to, its parts, its website. */
export function KindLine({ partner, register }: { readonly partner: Partner; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.partners;
  const parent = partner.parent === undefined ? undefined : register.partnerById.get(partner.parent);
  const parts = register.partsByPartner.get(partner.id) ?? [];
  const country = (code: string) => (
    <Link href={paths.partners({ country: [code] })} quiet>
      <CountryName code={code} />
    </Link>
  );
  const facts: readonly (ReactNode | undefined)[] = [
    words.records.kind[partner.kind],
    partner.city && <Say text={partner.city} />,
    partner.region && <Say text={partner.region} />,
    partner.country &&
      (partner.represents ? <CountryName code={partner.country} /> : country(partner.country)),
    partner.represents && (
      <>
        {say.represents}
        {country(partner.represents)}
      </>
    ),
    words.records.scope[partner.scope],
    parent && (
      <>
        {say.partOf}{' '}
        <Link href={paths.partner(parent.id)}>
          <Say text={shortNameOf(parent)} />
        </Link>
      </>
    ),
    parts.length > 0 && (
      <>
        {say.parts(parts.length)}{' '}
        {parts.map((part, i) => (
          <Fragment key={part.id}>
            {i > 0 && words.partners.between}
            <Link href={paths.partner(part.id)}>
              <Say text={shortNameOf(part)} />
            </Link>
          </Fragment>
        ))}
      </>
    ),
    partner.website && <ExternalLink to={partner.website} />,
  ];
  return facts.filter(Boolean).map((fact, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of facts in a fixed order, without state
    <Fragment key={i}>
      {i > 0 && '\u00a0· '}
      {fact}
    </Fragment>
  ));
}
