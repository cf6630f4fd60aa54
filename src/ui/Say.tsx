import { say, type Text } from '../records/text.ts';
import { useLanguage } from './use-language.ts';

/** A Text of the records in the reader's language, marked with its own when that is another. */
export function Say({ text }: { readonly text: Text }) {
  const { lang } = useLanguage();
  const said = say(text, lang);
  return said.lang && said.lang !== lang ? <span lang={said.lang}>{said.text}</span> : said.text;
}
