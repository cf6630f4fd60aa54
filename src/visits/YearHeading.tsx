import { useLanguage } from '../ui/use-language.ts';
import styles from './VisitList.module.css';

/** The year in the margin, which stays while its visits pass. */
export function YearHeading({ year, count }: { readonly year: number; readonly count: number }) {
  const { words } = useLanguage();
  return (
    <h3 className={styles['heading']}>
      {year}
      <small>{words.visits.inYear(count)}</small>
    </h3>
  );
}
