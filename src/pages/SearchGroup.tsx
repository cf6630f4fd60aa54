import { type ReactNode, useId } from 'react';
import { Link } from '../ui/Link.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './SearchGroup.module.css';

interface SearchGroupProps<T> {
  readonly title: string;
  readonly records: readonly T[];
  /** So many are drawn; the rest is behind `all`. */
  readonly limit: number;
  readonly all: { readonly href: string; readonly text: string };
  readonly draw: (record: T) => ReactNode;
}

/** What was found of one kind, the best first; nothing when nothing was. */
export function SearchGroup<T extends { readonly id: string }>({
  title,
  records,
  limit,
  all,
  draw,
}: SearchGroupProps<T>) {
  const { words } = useLanguage();
  const id = useId();
  if (records.length === 0) return null;
  const shown = records.slice(0, limit);
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={title}
        aside={
          shown.length < records.length ? words.search.firstOf(shown.length, records.length) : records.length
        }
      />
      <ul className={styles['hits']}>
        {shown.map((record) => (
          <li key={record.id}>{draw(record)}</li>
        ))}
      </ul>
      <p className={styles['all']}>
        <Link href={all.href}>{all.text}</Link>
      </p>
    </section>
  );
}
