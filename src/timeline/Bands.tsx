import type { Period } from '../records/dashboard.ts';
import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Bands.module.css';
import { type Scale, xOf } from './scale.ts';
import type { Measure } from './text-width.ts';

const INDENT = 10;

/** The planning periods behind the drawing, each with as much of its name as it has room for. */
export function Bands({
  periods,
  scale,
  height,
  size = 13,
  measure,
}: {
  readonly periods: readonly Period[];
  readonly scale: Scale;
  readonly height: number;
  /** Of the names, px. */
  readonly size?: number;
  readonly measure: Measure;
}) {
  const { lang, words } = useLanguage();
  const { planYears, planBrief, planBriefest } = words.timeline;
  return (
    <g>
      {periods.map((period, i) => {
        const left = Math.max(scale.x0, xOf(scale, period.from));
        const width = Math.min(scale.x1, xOf(scale, period.to + 1)) - left;
        if (width <= 0) return null;
        const name = say(period.name, lang);
        const names = [
          planYears(name.text, period.fromYear, period.toYear),
          name.text,
          planBrief(name.text),
          planBriefest(name.text),
        ];
        const fits = names.find((text) => measure(text, size, 'serif') + INDENT + 4 <= width);
        return (
          <g key={period.id}>
            <rect
              className={cx(styles['band'], i % 2 === 0 && styles['alt'])}
              x={left}
              y={0}
              width={width}
              height={height}
            />
            {fits && (
              <text
                className={styles['name']}
                lang={name.lang}
                x={left + INDENT}
                y={size + 5}
                fontSize={size}
              >
                {fits}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
