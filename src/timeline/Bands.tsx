import type { Period } from '../records/dashboard.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Bands.module.css';
import { bandsOf } from './band-names.ts';
import type { Scale } from './scale.ts';
import type { Measure } from './text-width.ts';

/** Of the names, px. */
export const BAND_SIZE = 13;

/** The planning periods behind the drawing, each with as much of its name as it has room for. */
export function Bands({
  periods,
  scale,
  height,
  size = BAND_SIZE,
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
  const bands = bandsOf(periods, scale, { size, lang, words: words.timeline, measure, line });
  return (
    <g>
      {bands.map(({ period, at, left, width, said, name }) => (
        <g key={period.id}>
          <rect
            className={cx(styles['band'], at % 2 === 0 && styles['alt'])}
            x={left}
            y={0}
            width={width}
            height={height}
          />
          {name && (
            <text className={styles['name']} lang={said.lang} x={name.x} y={size + 5} fontSize={size}>
              {name.text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
