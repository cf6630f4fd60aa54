import { say, type Text } from '../records/text.ts';
import { hasLongWord } from './long-word.ts';
import styles from './Say.module.css';
import { useLanguage } from './use-language.ts';

/** A Text of the records in the reader's language, marked with its own when that is another. */
export function Say({ text }: { readonly text: Text }) {
  const { lang } = useLanguage();
  const said = say(text, lang);
  const other = said.lang !== lang ? said.lang : undefined;
  const long = hasLongWord(said.text);
  if (!other && !long) return said.text;
  return (
    <span lang={other} className={long ? styles['long'] : undefined}>
      {said.text}
    </span>
  );
}
