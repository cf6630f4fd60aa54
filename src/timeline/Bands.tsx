import type { Period } from '../records/dashboard.ts';
import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Bands.module.css';
import { type Scale, xOf } from './scale.ts';
import type { Measure } from './text-width.ts';

/** From the edge of a band to its name, px; the less where a name has no room else. */
const INDENTS = [10, 4];

/** The planning periods behind the drawing, each with as much of its name as it has room for. */
export function Bands({
  periods,
  scale,
  height,
  size = 13,
  line,
  measure,
}: {
  readonly periods: readonly Period[];
  readonly scale: Scale;
  readonly height: number;
  /** Of the names, px. */
  readonly size?: number;
  /** Where a line stands that no name crosses, px. */
  readonly line?: number | undefined;
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
        const room = (line !== undefined && line > left ? Math.min(width, line - left) : width) - 4;
        const fits = INDENTS.flatMap((indent) => names.map((text) => ({ indent, text }))).find(
          ({ indent, text }) => indent + measure(text, size, 'serif') <= room,
        );
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
                x={left + fits.indent}
                y={size + 5}
                fontSize={size}
              >
                {fits.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
