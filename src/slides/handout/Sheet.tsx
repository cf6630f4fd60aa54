import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './Sheet.module.css';

/** What stands at the head and foot of every sheet. */
export interface SheetWords {
  readonly title: string;
  /** What the deck is about or filtered by; empty where the title says it. */
  readonly about: string;
  /** Of today. */
  readonly date: string;
  readonly asOf: string;
}

/** A sheet of A4, with head and foot. On Letter it is as high as that. */
export function Sheet({
  words: { title, about, date, asOf },
  n,
  of,
  children,
}: {
  readonly words: SheetWords;
  /** From 1. */
  readonly n: number;
  readonly of: number;
  readonly children: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <section className={styles['sheet']} data-look="projector" aria-label={words.handout.sheet(n, of)}>
      <header className={styles['head']}>
        <span className={styles['title']}>{title}</span>
        <span>{date}</span>
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>
        <span>{[about, asOf].filter(Boolean).join(words.handout.between)}</span>
        <span>{words.handout.page(n, of)}</span>
      </footer>
    </section>
  );
}
