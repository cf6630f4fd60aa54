import { useLanguage } from './use-language.ts';

/** A country or region by its ISO 3166-1 alpha-2 code, in the reader's language. */
export function CountryName({ code }: { readonly code: string }) {
  return useLanguage().words.records.country(code);
}
