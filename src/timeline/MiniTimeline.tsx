import { useId, useMemo } from 'react';
import { paths } from '../query/paths.ts';
import { type Day, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Bands } from './Bands.tsx';
import { StripColumns } from './Columns.tsx';
import { starts } from './calendar.ts';
import { crowdOf, datesIn, extentOfAll, rowsOn, sumOf, tallyOf } from './crowd.ts';
import { Fades } from './Fades.tsx';
import { Gap, type GapStretch } from './Gap.tsx';
import { Ghosts } from './Ghosts.tsx';
import { MarkShape } from './MarkShape.tsx';
import styles from './MiniTimeline.module.css';
import { sidesOf } from './marks.ts';
import { MINI_MOST, miniColumns, miniOf } from './mini.ts';
import { scaleOf, xOf } from './scale.ts';
import { useMeasure } from './use-measure.ts';

/**
 * A small line of visits for a card or a page. All such lines of a register share one axis unless told otherwise.
 * Those who listen hear a sentence; the visits themselves are listed elsewhere on the page.
 */
export function MiniTimeline({
  register,
  rows,
  height: least = 64,
  most,
  ghosts = false,
  gap,
  from,
  to,
}: {
  readonly register: Register;
  /** Rows of the register, ascending. */
  readonly rows: Uint32Array;
  /** Px, years included; the line is higher when its marks need it. */
  readonly height?: number;
  /** Px, beyond which marks are made smaller rather than the line higher. */
  readonly most?: number;
  /** All others, as short ticks, for scale. */
  readonly ghosts?: boolean;
  readonly gap?: GapStretch | undefined;
  readonly from?: Day;
  readonly to?: Day;
}) {
  const { lang, words } = useLanguage();
  const id = useId();
  const [ref, width] = useWidth();
  const measure = useMeasure(lang);
  const crowd = useMemo(() => crowdOf(register, rows, null), [register, rows]);
  const whole = extentOfAll(register);
  const span = { from: from ?? whole.from, to: to ?? whole.to };
  const scale = scaleOf(span, 0, width);
  const dates = datesIn(crowd, span);
  const tally = tallyOf(crowd.fit, dates);
  const seen = sumOf(tally);
  const crowded = seen > MINI_MOST;
  const sides = sidesOf(crowd, crowded ? [] : rowsOn(crowd, dates), scale);
  const { middle, foot, height, dot, yearStep, rowY } = miniOf(least, scale, sides, most);
  const marks = [...sides.inbound.marks, ...sides.outbound.marks, ...sides.joint.marks];
  const columns = crowded && width > 0 ? miniColumns(crowd, scale, middle, height - foot) : undefined;
  const asOf = xOf(scale, register.asOf + 1);
  return (
    <div ref={ref} className={styles['mini']} style={{ height }}>
      <VisuallyHidden>
        {words.stops.mini(
          seen,
          tally.inbound,
          tally.outbound,
          tally.joint,
          words.dates.years(yearOf(span.from), yearOf(span.to)),
        )}
      </VisuallyHidden>
      {width > 0 && (
        <svg
          className={styles['drawing']}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="xMinYMin"
          aria-hidden="true"
        >
          <defs>
            <Fades id={id} />
          </defs>
          <Bands
            periods={register.dashboard.periods}
            scale={scale}
            height={height - foot}
            size={12}
            line={asOf}
            measure={measure}
          />
          {ghosts && <Ghosts register={register} scale={scale} middle={middle} />}
          {columns?.map(({ direction, paths: drawn }) => (
            <StripColumns key={direction} paths={drawn} direction={direction} />
          ))}
          <path className={styles['axis']} d={`M0 ${middle}H${width}`} />
          {starts(span, 12).map((day) => {
            const x = xOf(scale, day);
            const year = yearOf(day);
            const named = (year - yearOf(span.from)) % yearStep === 0 && x > -1 && x < width - 24;
            return (
              day >= span.from && (
                <g key={day}>
                  <path className={styles['axis']} d={`M${x.toFixed(1)} ${middle - 3}v6`} />
                  {named && (
                    <text
                      className={styles['year']}
                      x={x}
                      y={height - 2}
                      fontSize={12}
                      textAnchor={x < 16 ? 'start' : 'middle'}
                    >
                      {year}
                    </text>
                  )}
                </g>
              )
            );
          })}
          {asOf <= width && <path className={styles['today']} d={`M${asOf.toFixed(1)} 0V${height - foot}`} />}
          {gap && <Gap gap={gap} scale={scale} y={middle - 18} measure={measure} />}
          {marks.map((mark) => (
            <a
              key={mark.visit.id}
              href={paths.visit(mark.visit.id)}
              tabIndex={-1}
              className={styles['mark']}
              onMouseDown={(event) => event.preventDefault()}
            >
              <title>{words.dates.when(mark.visit.when)}</title>
              <MarkShape
                mark={mark}
                direction={mark.visit.direction}
                doubt={mark.form.doubt}
                y={rowY(mark.visit.direction, mark.row)}
                size={dot}
                fade={id}
              />
            </a>
          ))}
        </svg>
      )}
    </div>
  );
}
