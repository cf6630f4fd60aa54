import { paths } from '../query/paths.ts';
import { examples } from '../query/search/suggest.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './SearchHelp.module.css';

/** Before anything is asked: how it works, and searches worth trying. */
export function SearchStart({ register }: { readonly register: Register }) {
  const { lang, words } = useLanguage();
  const texts = examples(register);
  return (
    <div className={styles['help']}>
      <p>{words.search.how}</p>
      {texts.length > 0 && (
        <>
          <p className={styles['label']}>{words.search.try}</p>
          <ul className={styles['tries']}>
            {texts.map((text) => {
              const q = say(text, lang).text;
              return (
                <li key={q}>
                  <Link href={paths.search(q)}>
                    <Say text={text} />
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
