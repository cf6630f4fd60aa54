import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { unsaid } from './doubt.ts';
import type { Frame } from './frame.ts';
import { inkOf } from './label-ink.ts';
import { CARD, type Label } from './label-layout.ts';
import styles from './NearCards.module.css';
import { DATE, nearCard, SMALL, TITLE } from './near-card.ts';
import type { Measure } from './text-width.ts';

const SEAL = 20;

/** Near enough, a visit is a card on its leader: date and doubt, title, people, themes, seal, and a broken ring when something is owed. */
export function NearCards({
  register,
  labels,
  frame,
  measure,
}: {
  readonly register: Register;
  readonly labels: readonly Label[];
  readonly frame: Frame;
  readonly measure: Measure;
}) {
  const { lang, words } = useLanguage();
  return (
    <g>
      {labels.map((label) => {
        const { visit } = label.mark;
        const { box, x, y, seal } = inkOf(label, frame);
        const doubt = unsaid(visit.when, words);
        const when = words.dates.short(visit.when) + (doubt && words.timeline.comma + doubt);
        const card = nearCard(visit, label.name, register, lang, measure, words.stops.card, when);
        const { who, owed, date, title, people, themes } = card;
        const titleTop = box.top + TITLE.top + (date.length - 1) * DATE.line;
        const below = titleTop + (title.lines.length - 1) * TITLE.line + SMALL.line + 3;
        return (
          <a
            key={visit.id}
            href={paths.visit(visit.id)}
            tabIndex={-1}
            data-stop={visit.id}
            className={styles['card']}
          >
            <rect
              className={styles['ground']}
              x={box.left}
              y={box.top}
              width={CARD.width}
              height={CARD.height}
            />
            <rect
              className={cx(styles['cap'], styles[visit.direction])}
              x={box.left}
              y={box.top}
              width={CARD.width}
              height={2}
            />
            <text className={styles['date']} y={y} fontSize={SMALL.size}>
              {date.map((line, i) => (
                <tspan key={line} x={x} dy={i === 0 ? 0 : DATE.line}>
                  {line}
                </tspan>
              ))}
            </text>
            {who && seal && (
              <Seal id={who.id} text={who.seal} size={SEAL} full={who.full} x={seal.x} y={seal.y} />
            )}
            {owed && seal && (
              <circle className={styles['owed']} cx={seal.x - 12} cy={seal.y + SEAL / 2} r={4.6} />
            )}
            <text className={styles['title']} y={titleTop} fontSize={TITLE.size} lang={title.lang}>
              {title.lines.map((line, i) => (
                <tspan key={line} x={x} dy={i === 0 ? 0 : TITLE.line}>
                  {line}
                </tspan>
              ))}
            </text>
            {people && (
              <text className={styles['date']} x={x} y={below} fontSize={SMALL.size} lang={people.lang}>
                {people.text}
              </text>
            )}
            {themes && (
              <text
                className={styles['themes']}
                x={x}
                y={below + (people ? SMALL.line : 0)}
                fontSize={SMALL.size}
                lang={themes.lang}
              >
                {themes.text}
              </text>
            )}
          </a>
        );
      })}
    </g>
  );
}
