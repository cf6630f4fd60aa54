import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { slideName } from '../show/notes-of.ts';
import type { ShowData } from '../show-data.ts';
import styles from './TimeRuler.module.css';
import { planned, planOf } from './time-plan.ts';
import { useNow } from './use-now.ts';

const MINUTE = 60_000;

/** The planned time as a ruler, a segment a slide; it is the list of the slides too. */
export function TimeRuler({
  show,
  at,
  began,
  onGo,
}: {
  readonly show: ShowData;
  readonly at: number;
  /** When the clock was started, ms since 1970. */
  readonly began: number;
  readonly onGo: (to: number) => void;
}) {
  const { words } = useLanguage();
  const say = words.show.speaker;
  const plan = planOf(show.deck);
  const whole = planned(plan);
  const minutes = Math.floor(whole / MINUTE);
  // A tick a minute as long as they can be told apart.
  const every = Math.max(1, Math.ceil(minutes / 60));
  return (
    <nav className={styles['ruler']} aria-label={say.slides}>
      <div className={styles['ticks']} aria-hidden="true">
        {Array.from({ length: Math.floor(minutes / every) + 1 }, (_, i) => i * every).map((minute) => (
          <i
            key={minute}
            className={cx(minute % 5 === 0 && styles['five'])}
            style={{ left: `${(100 * minute * MINUTE) / whole}%` }}
          />
        ))}
        <Hand began={began} whole={whole} />
      </div>
      <ol className={styles['slides']}>
        {show.slides.map((drawn, i) => {
          const { from = 0, to = 0 } = plan[i] ?? {};
          return (
            <li key={drawn.slide.id} style={{ flexGrow: to - from }}>
              <button
                type="button"
                className={styles['slide']}
                aria-current={i === at ? 'step' : undefined}
                title={drawn.faces[0].title.text}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onGo(i)}
              >
                <span className={styles['bar']} />
                <span className={styles['name']}>
                  {i + 1} <span>{slideName(drawn, words.slides.kinds)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles['whole']}>{say.minutes(Math.round(whole / MINUTE))}</p>
    </nav>
  );
}

function Hand({ began, whole }: { readonly began: number; readonly whole: number }) {
  const now = useNow();
  const part = Math.max(0, Math.min(1, (now - began) / whole));
  return <i className={styles['hand']} style={{ left: `${100 * part}%` }} />;
}
