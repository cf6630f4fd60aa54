import { sayOther, type Text } from '../records/text.ts';
import { type FindIn, SayFound } from '../ui/SayFound.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FullName.module.css';

/** A name in the reader's language and beside it in the other, each marked with its own. */
export function FullName({ name, find }: { readonly name: Text; readonly find?: FindIn | undefined }) {
  const { lang } = useLanguage();
  const other = sayOther(name, lang);
  return (
    <>
      <SayFound text={name} find={find} />
      {other?.lang && (
        <>
          {' '}
          <span className={styles['other']}>
            <SayFound text={{ [other.lang]: other.text }} find={find} />
          </span>
        </>
      )}
    </>
  );
}
