import { say, type Text } from '../records/text.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FullName.module.css';

/** A name in the reader's language and beside it in the other, each marked with its own. */
export function FullName({ name }: { readonly name: Text }) {
  const { lang } = useLanguage();
  const shown = say(name, lang);
  const other =
    typeof name === 'string'
      ? undefined
      : Object.entries(name).find(([key, text]) => key !== shown.lang && text);
  return (
    <>
      <Say text={name} />
      {other && (
        <>
          {' '}
          <span className={styles['other']} lang={other[0]}>
            {other[1]}
          </span>
        </>
      )}
    </>
  );
}
