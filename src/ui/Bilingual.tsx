import { sayOther, type Text } from '../records/text.ts';
import styles from './Bilingual.module.css';
import { Say } from './Say.tsx';
import { useLanguage } from './use-language.ts';

/** A name of the records in the reader's language and, after it, in the other. */
export function Bilingual({ text }: { readonly text: Text }) {
  const { lang } = useLanguage();
  const other = sayOther(text, lang);
  return (
    <>
      <Say text={text} />
      {other && ' '}
      {other && (
        <span className={styles['other']} lang={other.lang}>
          {other.text}
        </span>
      )}
    </>
  );
}
