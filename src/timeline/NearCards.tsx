import { commitmentsOf } from '../insight/commitments.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Frame } from './frame.ts';
import { inkOf } from './label-ink.ts';
import { CARD, type Label } from './label-layout.ts';
import styles from './NearCards.module.css';
import type { Measure } from './text-width.ts';
import { wrap } from './wrap.ts';

const TITLE = { size: 14, line: 18, lines: 3, top: 42 };
const SEAL = 20;

/** Near enough, a visit is a card on its leader: date and doubt, title, seal, and a broken ring when something is owed. */
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
        const partner = label.name.featured ?? register.partnerById.get(visit.partners[0] ?? '');
        const who = partner && ('full' in partner ? partner : whoOf(partner, register));
        const title = say(visit.title, lang);
        const lines = wrap(title.text, CARD.width - 24, TITLE.lines, (text) =>
          measure(text, TITLE.size, 'serif-bold'),
        );
        const doubt = words.dates.sure(visit.when);
        const owed = commitmentsOf([visit], register.asOf).length > 0;
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
            <text className={styles['date']} x={x} y={y} fontSize={12}>
              {words.dates.short(visit.when) + (doubt && words.timeline.comma + doubt)}
            </text>
            {who && seal && (
              <Seal id={who.id} text={who.seal} size={SEAL} full={who.full} x={seal.x} y={seal.y} />
            )}
            {owed && seal && (
              <circle className={styles['owed']} cx={seal.x - 12} cy={seal.y + SEAL / 2} r={4.6} />
            )}
            <text className={styles['title']} y={box.top + TITLE.top} fontSize={TITLE.size} lang={title.lang}>
              {lines.map((line, i) => (
                <tspan key={line} x={x} dy={i === 0 ? 0 : TITLE.line}>
                  {line}
                </tspan>
              ))}
            </text>
          </a>
        );
      })}
    </g>
  );
}
