import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { Direction } from '../ui/Direction.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { byYear } from './by-year.ts';
import { dateTime } from './date-time.ts';
import { unsaid } from './doubt.ts';
import styles from './ListTwin.module.css';
import { partnersOf } from './naming.ts';

/** The same visits as the drawing, as a list by years, the newest first. */
export function ListTwin({
  visits,
  register,
  headings = true,
}: {
  readonly visits: readonly Visit[];
  readonly register: Register;
  readonly headings?: boolean;
}) {
  const { lang, words } = useLanguage();
  const years = [...byYear(visits, (visit) => visit.when.earliest)].toReversed();
  return years.map(([year, list]) => (
    <div key={year} className={styles['year']}>
      {headings && (
        <h3>
          {year} <small>{words.timeline.yearVisits(list.length)}</small>
        </h3>
      )}
      <ol>
        {list.toReversed().map((visit) => {
          const doubt = unsaid(visit.when, words);
          return (
            <li key={visit.id} className={styles['visit']}>
              <span className={styles['when']}>
                <time dateTime={dateTime(visit)}>{words.dates.when(visit.when)}</time>
                {doubt && <span className={styles['doubt']}>{doubt}</span>}
              </span>
              <Direction direction={visit.direction} />
              <span className={styles['title']}>
                <Link href={paths.visit(visit.id)} quiet>
                  <Say text={visit.title} />
                </Link>
              </span>
              <span className={styles['partners']}>
                {partnersOf(visit, register).map((partner, i) => {
                  const name = say(partner.short, lang);
                  return (
                    <span key={partner.id}>
                      {i > 0 && words.timeline.comma}
                      <span lang={name.lang}>{name.text}</span>
                    </span>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  ));
}
