import { type PointerEvent, useMemo, useRef } from 'react';
import { yearOf } from '../records/day.ts';
import type { Visit } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import { StripColumns } from './Columns.tsx';
import { dragged, type End, onMonth } from './handles.ts';
import { overviewOf } from './overview-bins.ts';
import styles from './Strip.module.css';
import { StripHandle } from './StripHandle.tsx';
import { dayAt, daysOf, moved, type Span, scaleOf, xOf } from './scale.ts';
import type { SpanView } from './use-span.ts';

const HEIGHT = 56;
const WELL = 40;
const MIDDLE = 20;

interface Drag {
  readonly grip: End | 'window';
  readonly start: number;
  readonly span: Span;
}

/** All years by quarter, with a window on the time shown: drag it, or either of its handles. */
export function Strip({
  visits,
  matches,
  span,
  width,
  gutter,
}: {
  readonly visits: readonly Visit[];
  readonly matches: ReadonlySet<string> | null;
  readonly span: SpanView;
  readonly width: number;
  readonly gutter: number;
}) {
  const { words } = useLanguage();
  const drag = useRef<Drag | null>(null);
  const { extent, shown } = span;
  const scale = useMemo(() => scaleOf(extent, gutter, width), [extent, gutter, width]);
  const overview = useMemo(
    () => overviewOf(visits, extent, matches, scale, MIDDLE - 0.5, MIDDLE - 4),
    [visits, extent, matches, scale],
  );
  const a = xOf(scale, shown.from);
  const b = xOf(scale, shown.to + 1);

  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const grip =
      event.target instanceof Element ? event.target.closest('[data-grip]')?.getAttribute('data-grip') : null;
    const day = dayAt(scale, x);
    // Outside its window, the strip brings the window there.
    const from = grip ? shown : moved(shown, day - (shown.from + daysOf(shown) / 2), extent);
    drag.current = { grip: grip === 'from' || grip === 'to' ? grip : 'window', start: x, span: from };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!grip) span.show(from);
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    if (!current) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const days = (x - current.start) / scale.perDay;
    span.show(
      current.grip === 'window'
        ? moved(current.span, days, extent)
        : dragged(current.grip, current.span[current.grip] + days, current.span, extent),
    );
  };
  const up = () => {
    if (!drag.current) return;
    drag.current = null;
    const to = { from: onMonth('from', shown.from), to: onMonth('to', shown.to) };
    span.commit(to.to - to.from >= 27 ? to : shown);
  };

  return (
    <fieldset className={styles['strip']} style={{ height: HEIGHT }} aria-label={words.timeline.overview}>
      <p className={styles['name']} style={{ width: gutter }}>
        {words.timeline.allYears}
        <span>{words.dates.years(yearOf(extent.from), yearOf(extent.to))}</span>
      </p>
      <svg className={styles['drawing']} width={width} height={HEIGHT} aria-hidden="true">
        <rect className={styles['well']} x={gutter} y={0} width={width - gutter} height={WELL} />
        <StripColumns paths={overview.inbound} direction="inbound" />
        <StripColumns paths={overview.outbound} direction="outbound" />
        <StripColumns paths={overview.joint} direction="joint" />
        <path className={styles['line']} d={`M${gutter} ${MIDDLE}H${width}`} />
        {overview.years.map(({ x, year, named }) => (
          <g key={year}>
            <path className={styles['tick']} d={`M${x.toFixed(1)} ${WELL}v${named ? 5 : 3}`} />
            {named && (
              <text className={styles['year']} x={x + 3} y={HEIGHT - 1} fontSize={12}>
                {year}
              </text>
            )}
          </g>
        ))}
        <path
          className={styles['veil']}
          d={`M${gutter} 0H${a}V${WELL}H${gutter}ZM${b} 0H${width}V${WELL}H${b}Z`}
        />
        <rect
          className={styles['brush']}
          x={a}
          y={0.75}
          width={Math.max(1, b - a - 0.75)}
          height={WELL - 1.5}
        />
      </svg>
      <div
        className={styles['well-area']}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
      >
        <div
          className={styles['window']}
          data-grip="window"
          style={{ left: a, width: Math.max(1, b - a), height: WELL }}
        />
        <StripHandle end="from" x={a} height={WELL} span={span} />
        <StripHandle end="to" x={b} height={WELL} span={span} />
      </div>
    </fieldset>
  );
}
