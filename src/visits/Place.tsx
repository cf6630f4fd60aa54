import { say } from '../records/text.ts';
import type { Place as PlaceOf } from '../records/visit.ts';
import { CountryName } from '../ui/CountryName.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Names } from './Names.tsx';

/** Where it was: venue, city, country or region, as far as the record says. A city that is its own country is named once. */
export function Place({ place }: { readonly place: PlaceOf }) {
  const { lang, words } = useLanguage();
  const { venue, city, country } = place;
  const sameName =
    city !== undefined && country !== undefined && words.records.country(country) === say(city, lang).text;
  return (
    <Names
      comma={words.visits.placeComma}
      items={[
        venue !== undefined && <Say key="venue" text={venue} />,
        city !== undefined && !sameName && <Say key="city" text={city} />,
        country !== undefined && <CountryName key="country" code={country} />,
      ].filter(Boolean)}
    />
  );
}
