import type { Period } from '../records/dashboard.ts';
import { cx } from '../ui/cx.ts';
import bands from './Bands.module.css';
import { type Scale, xOf } from './scale.ts';
import today from './Today.module.css';

/** The planning periods and the as-of day behind all lanes. */
export function LaneGround({
  periods,
  scale,
  height,
  asOf,
}: {
  readonly periods: readonly Period[];
  readonly scale: Scale;
  readonly height: number;
  /** Where its line stands, px. */
  readonly asOf: number;
}) {
  return (
    <g>
      {periods.map((period, i) => {
        const left = Math.max(scale.x0, xOf(scale, period.from));
        const width = Math.min(scale.x1, xOf(scale, period.to + 1)) - left;
        return (
          width > 0 && (
            <rect
              key={period.id}
              className={cx(bands['band'], i % 2 === 0 && bands['alt'])}
              x={left}
              y={0}
              width={width}
              height={height}
            />
          )
        );
      })}
      {asOf >= scale.x0 && asOf <= scale.x1 + 0.5 && (
        <path className={today['line']} d={`M${Math.floor(asOf) + 0.5} 0V${height}`} />
      )}
    </g>
  );
}
