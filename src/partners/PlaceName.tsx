import type { Partner } from '../records/partner.ts';
import { say } from '../records/text.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** Where a partner is: city, and the country or region it lies in. */
export function PlaceName({ partner }: { readonly partner: Partner }) {
  const { lang, words } = useLanguage();
  const { city } = partner;
  const country = partner.country && words.records.country(partner.country);
  // Singapore, Macao: the city is the whole of it.
  const within = city && country !== say(city, lang).text && country;
  return (
    <span>
      {city && <Say text={city} />}
      {within && words.partners.within}
      {city ? within : country}
    </span>
  );
}
