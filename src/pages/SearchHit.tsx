import type { ReactNode } from 'react';
import { rangesOf } from '../query/search/ranges.ts';
import type { Texts } from '../query/search/texts.ts';
import { whereFound } from '../query/search/where-found.ts';
import { say, type Text } from '../records/text.ts';
import { Highlight } from '../ui/Highlight.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './SearchHit.module.css';

interface SearchHitProps {
  readonly href: string;
  readonly name: Text;
  /** The searchable texts of the record. */
  readonly texts: Texts | undefined;
  readonly terms: readonly string[];
  /** Stands before the name. */
  readonly mark?: ReactNode;
  /** Stands in a column of its own, in front. */
  readonly aside?: ReactNode;
  readonly note?: string;
}

/** One record that was found: its name with the matches marked, and where else the words stand. */
export function SearchHit({ href, name, texts, terms, mark, aside, note }: SearchHitProps) {
  const { lang, words } = useLanguage();
  const said = say(name, lang);
  const where = texts && whereFound(texts, [said.text], terms, lang);
  const whereLang = where && say(where.text, lang).lang;
  return (
    <article className={styles['hit']}>
      {aside && <div className={styles['aside']}>{aside}</div>}
      {mark}
      <div className={styles['body']}>
        <h3 className={aside ? styles['title'] : styles['name']}>
          <a href={href} lang={said.lang === lang ? undefined : said.lang}>
            <Highlight text={said.text} ranges={rangesOf(said.text, terms)} />
          </a>
        </h3>
        {note && <p className={styles['note']}>{note}</p>}
        {where && (
          <p className={styles['where']}>
            {words.search.whereIs(words.search.where[where.field])}
            <span className={styles['words']} lang={whereLang === lang ? undefined : whereLang}>
              {where.cutBefore && '… '}
              <Highlight text={where.text} ranges={where.ranges} />
              {where.cutAfter && ' …'}
            </span>
          </p>
        )}
      </div>
    </article>
  );
}
