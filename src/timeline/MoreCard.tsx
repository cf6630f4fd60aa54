import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MoreCard.module.css';
import { nameOf } from './naming.ts';
import { MoreName } from './StopName.tsx';
import type { Stop } from './stops.ts';

const SHOWN = 6;

/** Which visits a "+7" stands for, as far as a card has room. */
export function MoreCard({
  stop,
  register,
}: {
  readonly stop: Extract<Stop, { kind: 'more' }>;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const { marks } = stop;
  return (
    <>
      <p className={styles['head']}>
        <MoreName stop={stop} />
      </p>
      <ul className={styles['list']}>
        {marks.slice(0, SHOWN).map(({ visit }) => {
          const { said } = nameOf(visit, register, lang);
          const title = say(visit.title, lang);
          return (
            <li key={visit.id}>
              <span className={styles['when']}>{words.dates.short(visit.when)}</span>
              <span lang={said.lang}>{said.text}</span>
              {title.text !== said.text && (
                <span className={styles['title']} lang={title.lang}>
                  {title.text}
                </span>
              )}
            </li>
          );
        })}
        {marks.length > SHOWN && <li>{words.stops.more(marks.length - SHOWN)}</li>}
      </ul>
    </>
  );
}
