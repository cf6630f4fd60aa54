import { paths } from '../query/paths.ts';
import type { Visit } from '../records/visit.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FromVisit.module.css';

/** Which of several visits an outcome came of. */
export function FromVisit({ visit }: { readonly visit: Visit }) {
  const { words } = useLanguage();
  return (
    <p className={styles['from']}>
      <Sentence
        parts={words.partners.fromVisit(words.dates.short(visit.when))}
        doors={{ visit: paths.visit(visit.id) }}
      />
    </p>
  );
}
