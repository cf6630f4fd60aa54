import type { Partner } from '../records/partner.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** Where a partner is: city, and the country or region it lies in. */
export function PlaceName({ partner }: { readonly partner: Partner }) {
  const { words } = useLanguage();
  const { city, country } = partner;
  return (
    <span>
      {city && <Say text={city} />}
      {city && country && words.partners.within}
      {country && words.records.country(country)}
    </span>
  );
}
