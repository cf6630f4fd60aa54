import { useId } from 'react';
import type { Direction } from '../records/visit.ts';
import { isWhole, type When } from '../records/when.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './DateRuler.module.css';
import { planRuler, type Stretch } from './date-ruler.ts';

const pct = (n: number): string => `${n.toFixed(2)}%`;
const middle = (s: Stretch): number => (s.from + s.to) / 2;

/** Text near an edge of the drawing keeps within it. */
const anchor = (at: number): 'start' | 'middle' | 'end' => (at < 25 ? 'start' : at > 75 ? 'end' : 'middle');

/** What is said of the place on the ruler. */
function labelOf(
  { kind, approximate }: When,
  known: boolean,
): 'oneOf' | 'lasted' | 'here' | 'about' | 'doubtful' {
  if (kind === 'one-of') return 'oneOf';
  if (!known) return kind === 'span' ? 'lasted' : 'here';
  return approximate ? 'about' : 'doubtful';
}

/** Where on a ruler the day of a visit may lie, and when the pages that tell of it were published. */
export function DateRuler({
  when,
  direction,
  published,
}: {
  readonly when: When;
  readonly direction: Direction;
  /** Dates of the sources' pages. */
  readonly published: readonly When[];
}) {
  const { words } = useLanguage();
  const fade = useId();
  const plan = planRuler(when, published);
  const say = words.visits.ruler;
  const [first] = plan.maybe;
  const day = when.kind === 'point' && when.precision === 'day';
  const known = day || isWhole(when);
  const label = say[labelOf(when, known)];
  const labelAt = first ? (middle(first) + middle(plan.maybe.at(-1) ?? first)) / 2 : 50;
  const name =
    say.name(words.dates.when(when)) + plan.pages.map((p) => say.pageName(words.dates.when(p.when))).join('');
  return (
    <svg
      className={cx(styles['ruler'], styles[direction])}
      width="100%"
      height={plan.pages.length > 0 ? 124 : 84}
      role="img"
      aria-label={name}
    >
      <defs>
        <linearGradient id={fade}>
          <stop offset="0" className={styles['clear']} />
          <stop offset=".3" />
          <stop offset=".7" />
          <stop offset="1" className={styles['clear']} />
        </linearGradient>
      </defs>
      <text x={pct(labelAt)} y="18" textAnchor={anchor(labelAt)} className={styles['label']}>
        {label}
      </text>
      {when.kind === 'one-of' || day ? (
        <Beads stretches={plan.maybe} direction={direction} about={when.approximate} />
      ) : (
        first && (
          <rect
            x={pct(first.from)}
            width={pct(Math.max(2, first.to - first.from))}
            y="30"
            height="14"
            rx={direction === 'inbound' ? 7 : 0}
            {...(known ? { className: styles['bead'] } : { fill: `url(#${fade})` })}
          />
        )
      )}
      <line className={styles['edge']} x1="0" x2="100%" y1="56" y2="56" />
      {plan.ticks.map((tick) => (
        <g key={`${tick.year} ${tick.month ?? ''}`}>
          <line
            className={styles['edge']}
            x1={pct(tick.at)}
            x2={pct(tick.at)}
            y1="56"
            y2={tick.labelled ? 63 : 60}
          />
          {tick.labelled && (
            <text className={styles['tick']} x={pct(tick.at)} dx="3" y="76">
              {tick.month === undefined || tick.month === 1 ? tick.year : words.dates.monthShort(tick.month)}
            </text>
          )}
        </g>
      ))}
      {plan.pages.map((page) => {
        const at = middle(page.stretch);
        return (
          <g key={page.when.edtf}>
            <rect
              className={styles['page']}
              x={pct(page.stretch.from)}
              width={pct(Math.max(0.8, page.stretch.to - page.stretch.from))}
              y="50"
              height="6"
            />
            <line className={styles['edge']} x1={pct(at)} x2={pct(at)} y1="82" y2="92" />
            <text x={pct(at)} y="104" textAnchor={anchor(at)} className={styles['label']}>
              {words.dates.short(page.when)}
            </text>
            <text x={pct(at)} y="119" textAnchor={anchor(at)} className={styles['tick']}>
              {say.page}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Hollow beads on a dotted thread: one of these days, and only one. A broken outline: about then. */
function Beads({
  stretches,
  direction,
  about,
}: {
  readonly stretches: readonly Stretch[];
  readonly direction: Direction;
  readonly about: boolean;
}) {
  const days = stretches.map(middle);
  const bead = cx(styles['bead'], about && styles['about']);
  return (
    <g>
      <line
        className={styles['thread']}
        x1={pct(Math.min(...days))}
        x2={pct(Math.max(...days))}
        y1="37"
        y2="37"
      />
      {days.map((at) =>
        direction === 'outbound' ? (
          <rect
            key={at}
            className={bead}
            x={pct(at)}
            y="32"
            width="10"
            height="10"
            transform="translate(-5 0)"
          />
        ) : (
          <circle key={at} className={bead} cx={pct(at)} cy="37" r="5.5" />
        ),
      )}
    </g>
  );
}
