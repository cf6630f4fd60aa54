import { useId } from 'react';
import { paths } from '../query/paths.ts';
import { type Day, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Direction, Visit } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Bands } from './Bands.tsx';
import { starts } from './calendar.ts';
import { Fades } from './Fades.tsx';
import { Gap, type GapStretch } from './Gap.tsx';
import { MarkShape } from './MarkShape.tsx';
import styles from './MiniTimeline.module.css';
import { inView, sidesOf } from './marks.ts';
import { miniOf } from './mini.ts';
import { extentOf, scaleOf, xOf } from './scale.ts';
import { useMeasure } from './use-measure.ts';

/**
 * A small line of visits for a card or a page. All such lines of a register share one axis unless told otherwise.
 * Those who listen hear a sentence; the visits themselves are listed elsewhere on the page.
 */
export function MiniTimeline({
  register,
  visits,
  height: least = 64,
  ghosts,
  gap,
  from,
  to,
}: {
  readonly register: Register;
  readonly visits: readonly Visit[];
  /** Px, years included; the line is higher when its marks need it. */
  readonly height?: number;
  /** Others, as short ticks, for scale. */
  readonly ghosts?: readonly Visit[];
  readonly gap?: GapStretch | undefined;
  readonly from?: Day;
  readonly to?: Day;
}) {
  const { lang, words } = useLanguage();
  const id = useId();
  const [ref, width] = useWidth();
  const measure = useMeasure(lang);
  const whole = extentOf(register.visits, register.asOf);
  const span = { from: from ?? whole.from, to: to ?? whole.to };
  const scale = scaleOf(span, 0, width);
  const sides = sidesOf(visits, null, scale);
  const { middle, foot, height, dot, yearStep, rowY } = miniOf(least, scale, sides);
  const marks = [...sides.inbound.marks, ...sides.outbound.marks, ...sides.joint.marks];
  const count = (direction: Direction) =>
    visits.filter((visit) => visit.direction === direction && inView(visit, span)).length;
  const seen = visits.filter((visit) => inView(visit, span)).length;
  const asOf = xOf(scale, register.asOf + 1);
  return (
    <div ref={ref} className={styles['mini']} style={{ height }}>
      <VisuallyHidden>
        {words.timeline.mini(
          seen,
          count('inbound'),
          count('outbound'),
          count('joint'),
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
          {ghosts
            ?.filter((visit) => inView(visit, span))
            .map((visit) => {
              const x = xOf(scale, (visit.when.earliest + visit.when.latest + 1) / 2).toFixed(1);
              const way = visit.direction === 'outbound' ? 1 : -1;
              return (
                <path key={visit.id} className={styles['ghost']} d={`M${x} ${middle + 2 * way}v${6 * way}`} />
              );
            })}
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
