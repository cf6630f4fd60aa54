import { whoOf } from '../../insight/who.ts';
import { cx } from '../../ui/cx.ts';
import { Seal } from '../../ui/Seal.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { deckName } from '../keep/deck-name.ts';
import { partnersShown } from '../partners-shown.ts';
import type { ShowData } from '../show-data.ts';
import styles from './SpeakerHead.module.css';
import { clockText, type Pace, paceOf, planned, planOf } from './time-plan.ts';
import { useNow } from './use-now.ts';

/** Whose meeting it is, of when the records are, and how the time stands. */
export function SpeakerHead({
  show,
  at,
  began,
}: {
  readonly show: ShowData;
  readonly at: number;
  /** When the clock was started, ms since 1970. */
  readonly began: number;
}) {
  const { lang, words } = useLanguage();
  const { register, subject, deck } = show;
  const say = words.show.speaker;
  const [partner] = partnersShown(subject, register);
  const { home } = register.dashboard;
  const who = partner ? whoOf(partner, register) : { id: home.id, seal: home.seal };
  return (
    <header className={styles['head']}>
      <Seal id={who.id} text={who.seal} size={36} full />
      <h1 className={styles['title']} tabIndex={-1}>
        {say.title(deckName(deck, register, lang, words))}
      </h1>
      <p className={styles['frozen']}>{say.frozen(words.dates.day(register.asOf))}</p>
      <Clock show={show} at={at} began={began} />
    </header>
  );
}

function Clock({
  show,
  at,
  began,
}: {
  readonly show: ShowData;
  readonly at: number;
  readonly began: number;
}) {
  const { words } = useLanguage();
  const say = words.show.speaker;
  const now = useNow();
  const plan = planOf(show.deck);
  const elapsed = now - began;
  const pace = paceOf(plan, at, elapsed);
  const day = new Date(now);
  const time = `${day.getHours()}:${String(day.getMinutes()).padStart(2, '0')}`;
  return (
    <div className={styles['clock']} role="timer" aria-label={say.clock}>
      <span className={styles['day']}>{time}</span>
      <span className={styles['elapsed']}>{clockText(elapsed)}</span>
      <span className={cx(styles['pace'], pace.is !== 'on-time' && styles['late'])}>
        {say.of(clockText(planned(plan)))}
        {say.comma}
        <b>{told(pace)}</b>
      </span>
    </div>
  );

  function told(of: Pace): string {
    if (of.is === 'over') return say.over(of.minutes);
    return of.is === 'behind' ? say.behind(of.minutes) : say.onTime;
  }
}
