import { useLanguage } from '../ui/use-language.ts';
import styles from './Ruler.module.css';
import type { Scale } from './scale.ts';
import { dayLabels, rulerOf, type TickName } from './ticks.ts';

const TICK = { middle: 6, minor: 3 };
const SIZE = 15;

/** The ruler: years, months or days, with their ticks on both edges. */
export function Ruler({
  scale,
  top,
  bottom,
}: {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
}) {
  const { words } = useLanguage();
  const { ticks, labels } = rulerOf(scale);
  const { x0, x1 } = scale;
  const say = (name: TickName): string => {
    if (name.kind === 'day') return String(name.day);
    if (name.kind !== 'month')
      return name.kind === 'year' ? String(name.year) : words.dates.yearShort(name.year);
    if (!name.withYear) return words.dates.monthShort(name.month);
    return words.timeline.months(name.year, name.month, name.year, name.month);
  };
  const path = ticks
    .map(({ x, rank }) =>
      rank === 'major'
        ? `M${x.toFixed(1)} ${top}V${bottom}`
        : `M${x.toFixed(1)} ${top}v${TICK[rank]}M${x.toFixed(1)} ${bottom}v${-TICK[rank]}`,
    )
    .join('');
  return (
    <g>
      <rect className={styles['ground']} x={x0} y={top} width={x1 - x0} height={bottom - top} />
      <path className={styles['ticks']} d={path} />
      {labels.map(({ x, name }) => (
        <text
          key={x}
          className={styles['year']}
          x={x + (name.kind === 'short-year' ? 3 : 6)}
          y={top + SIZE + 3}
          fontSize={SIZE}
        >
          {say(name)}
        </text>
      ))}
      {dayLabels(scale, labels).map(({ x, name }) => (
        <text key={x} className={styles['day']} x={x} y={top + SIZE + 3} fontSize={12} textAnchor="middle">
          {say(name)}
        </text>
      ))}
      <path className={styles['edge']} d={`M${x0} ${top}H${x1}M${x0} ${bottom}H${x1}`} />
    </g>
  );
}
