import { type PointerEvent, useMemo, useRef } from 'react';
import { yearOf } from '../records/day.ts';
import { useLanguage } from '../ui/use-language.ts';
import { StripColumns } from './Columns.tsx';
import type { Crowd } from './crowd.ts';
import { onEscape } from './escape.ts';
import { dragged, type End, onMonth } from './handles.ts';
import { overviewOf } from './overview-bins.ts';
import styles from './Strip.module.css';
import { StripHandle } from './StripHandle.tsx';
import { dayAt, daysOf, moved, type Span, scaleOf, xOf } from './scale.ts';
import { useFrame } from './use-frame.ts';
import type { SpanView } from './use-span.ts';

const HEIGHT = 50;
const WELL = 34;
const MIDDLE = 17;

interface Drag {
  readonly grip: End | 'window';
  /** Left edge of the strip in the window, and where the pointer came down, px. */
  readonly left: number;
  readonly start: number;
  readonly span: Span;
  /** What is shown in the next frame. */
  now: Span;
  readonly listening: () => void;
}

/** All years by quarter, with a window on the time shown: drag it, or either of its handles. */
export function Strip({
  crowd,
  span,
  width,
  gutter,
}: {
  readonly crowd: Crowd;
  readonly span: SpanView;
  readonly width: number;
  readonly gutter: number;
}) {
  const { words } = useLanguage();
  const drag = useRef<Drag | null>(null);
  const frame = useFrame();
  const { extent, shown } = span;
  const scale = useMemo(() => scaleOf(extent, gutter, width), [extent, gutter, width]);
  const overview = useMemo(
    () => overviewOf(crowd, extent, scale, MIDDLE - 0.5, MIDDLE - 4),
    [crowd, extent, scale],
  );
  const a = xOf(scale, shown.from);
  const b = xOf(scale, shown.to + 1);

  const leave = () => {
    drag.current?.listening();
    drag.current = null;
    frame(null);
  };
  const down = (event: PointerEvent<HTMLElement>) => {
    if (drag.current || (event.pointerType === 'mouse' && event.button !== 0)) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const start = event.clientX - left;
    const grip =
      event.target instanceof Element ? event.target.closest('[data-grip]')?.getAttribute('data-grip') : null;
    const day = dayAt(scale, start);
    // Outside its window, the strip brings the window there.
    const from = grip ? shown : moved(shown, day - (shown.from + daysOf(shown) / 2), extent);
    drag.current = {
      grip: grip === 'from' || grip === 'to' ? grip : 'window',
      left,
      start,
      span: from,
      now: from,
      listening: onEscape(() => {
        leave();
        span.cancel();
      }),
    };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!grip) span.show(from);
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    if (!current) return;
    const days = (event.clientX - current.left - current.start) / scale.perDay;
    current.now =
      current.grip === 'window'
        ? moved(current.span, days, extent)
        : dragged(current.grip, current.span[current.grip] + days, current.span, extent);
    frame(() => drag.current && span.show(drag.current.now));
  };
  const up = () => {
    const { current } = drag;
    if (!current) return;
    leave();
    const to = { from: onMonth('from', current.now.from), to: onMonth('to', current.now.to) };
    span.commit(to.to - to.from >= 27 ? to : current.now);
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
