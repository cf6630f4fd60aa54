import { isoOf } from '../records/day.ts';
import { isExact, type When } from '../records/when.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './VisitDate.module.css';

/** The date of a row under its year, and how sure it is. Only a known day is given to machines. */
export function VisitDate({ when, year }: { readonly when: When; readonly year: number }) {
  const { words } = useLanguage();
  const text = words.visits.underYear(words.dates.short(when), year);
  const doubt = words.dates.sure(when);
  return (
    <>
      {isExact(when) ? <time dateTime={isoOf(when.earliest)}>{text}</time> : text}
      {doubt && <span className={styles['doubt']}>{doubt}</span>}
    </>
  );
}
