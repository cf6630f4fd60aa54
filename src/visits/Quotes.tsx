import { say } from '../records/text.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Names } from './Names.tsx';

/** Words of a source between quotation marks, marked with their own language. */
export function Quotes({
  terms,
  limit = terms.length,
}: {
  readonly terms: readonly string[];
  readonly limit?: number;
}) {
  const { lang, words } = useLanguage();
  return (
    <Names
      limit={limit}
      items={terms.map((term) => {
        const { lang: own } = say(term, lang);
        return (
          <span key={term} lang={own !== lang ? (own ?? (lang === 'en' ? undefined : 'en')) : undefined}>
            {words.visits.quote(term)}
          </span>
        );
      })}
    />
  );
}
