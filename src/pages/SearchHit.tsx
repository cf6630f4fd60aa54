import type { ReactNode } from 'react';
import { say, type Text } from '../records/text.ts';
import { type Finding, FoundIn } from '../ui/FoundIn.tsx';
import { SayFound } from '../ui/SayFound.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './SearchHit.module.css';

interface SearchHitProps<T> {
  readonly record: T;
  readonly finding: Finding<T> | undefined;
  readonly href: string;
  readonly name: Text;
  /** What `aside` says, in words. */
  readonly asideSaid?: readonly string[];
  /** Stands before the name. */
  readonly mark?: ReactNode;
  /** Stands in a column of its own, in front. */
  readonly aside?: ReactNode;
  readonly note?: string;
}

/** One record that was found: its name with the matches marked, and where else the words stand. */
export function SearchHit<T>({
  record,
  finding,
  href,
  name,
  mark,
  aside,
  asideSaid = [],
  note,
}: SearchHitProps<T>) {
  const { lang } = useLanguage();
  return (
    <article className={styles['hit']}>
      {aside && <div className={styles['aside']}>{aside}</div>}
      {mark}
      <div className={styles['body']}>
        <h3 className={aside ? styles['title'] : styles['name']}>
          <a href={href}>
            <SayFound text={name} find={finding?.find} />
          </a>
        </h3>
        {note && <p className={styles['note']}>{note}</p>}
        {finding && <FoundIn where={finding.where(record, [say(name, lang).text, ...asideSaid])} />}
      </div>
    </article>
  );
}
