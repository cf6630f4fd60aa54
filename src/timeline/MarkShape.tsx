import type { Direction } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import type { Footprint } from './footprint.ts';
import type { Doubt } from './forms.ts';
import styles from './MarkShape.module.css';

const LONG_WINDOW = 48;
/** Wider than the bead of a single day, px. */
const DAY = 8;

/** To a tenth of a pixel. */
const r = (x: number): number => Math.round(x * 10) / 10;

function Dot({
  direction,
  x,
  y,
  size,
}: {
  readonly direction: Direction;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const half = size / 2;
  if (direction === 'inbound') return <circle cx={r(x)} cy={r(y)} r={r(half)} />;
  if (direction === 'outbound')
    return <rect x={r(x - half + 0.3)} y={r(y - half + 0.3)} width={r(size - 0.6)} height={r(size - 0.6)} />;
  const d = r(half * 1.24);
  return <path d={`M${r(x)} ${r(y - d)}l${d} ${d}l${-d} ${d}l${-d} ${-d}Z`} />;
}

/** A single day is as wide as it is high, also where marks are drawn small. */
const beadWidth = (width: number, size: number): number =>
  width < DAY ? Math.min(width, size * 0.8) : width;

/** What the record doubts is hollow: a ring where a disc would be; a broken ring when the date is only about right. */
export function MarkShape({
  mark,
  direction,
  doubt,
  y,
  size,
  fade,
}: {
  readonly mark: Footprint;
  readonly direction: Direction;
  readonly doubt: Doubt;
  /** The middle of its row. */
  readonly y: number;
  /** Width of a dot. */
  readonly size: number;
  /** Start of the ids of the gradients; see `Fades`. */
  readonly fade: string;
}) {
  const { shape, a, b, c } = mark;
  const width = b - a;
  const top = r(y - size / 2 + 0.3);
  const height = r(size - 0.6);
  const round = direction === 'outbound' ? 0 : r(size / 2);
  const hollow = doubt !== 'none' && styles[doubt];
  const className = cx(styles['mark'], styles[direction], hollow);
  switch (shape) {
    case 'dot':
      return (
        <g className={className}>
          <Dot direction={direction} x={a + width / 2} y={y} size={hollow ? size - 1.4 : size} />
        </g>
      );
    case 'bar':
      return (
        <g className={className}>
          <rect
            className={cx(mark.sure && styles['pale'])}
            x={r(a)}
            y={top}
            width={r(width)}
            height={height}
            rx={direction === 'inbound' ? round : 0}
          />
          {mark.sure && (
            <rect
              x={r(mark.sure.a)}
              y={top}
              width={r(Math.max(1, mark.sure.b - mark.sure.a))}
              height={height}
            />
          )}
        </g>
      );
    case 'line':
      return (
        <g className={className}>
          <path
            className={cx(styles['line'], mark.sure && styles['pale'])}
            d={`M${r(a)} ${r(y - size * 0.36)}v${r(size * 0.72)}M${r(a)} ${r(y)}H${r(b)}M${r(b)} ${r(y - size * 0.36)}v${r(size * 0.72)}`}
          />
          {mark.sure && (
            <path className={styles['line']} d={`M${r(mark.sure.a)} ${r(y)}H${r(mark.sure.b)}`} />
          )}
        </g>
      );
    case 'month':
      return (
        <g className={className}>
          <rect
            className={styles['block']}
            x={r(a + 0.5)}
            y={r(y - size * 0.36)}
            width={r(Math.max(1, width - 1))}
            height={r(size * 0.72)}
          />
        </g>
      );
    case 'year':
      return (
        <g className={className}>
          <rect
            className={styles['block']}
            x={r(a + 0.5)}
            y={r(y - size * 0.14)}
            width={r(Math.max(1, width - 1))}
            height={r(size * 0.28)}
          />
          <path
            className={styles['ends']}
            d={`M${r(a + 0.5)} ${r(y - size * 0.42)}v${r(size * 0.84)}M${r(b - 0.5)} ${r(y - size * 0.42)}v${r(size * 0.84)}`}
          />
        </g>
      );
    case 'window':
      return (
        <g className={className}>
          <rect
            className={styles['window']}
            x={r(a)}
            y={top}
            width={r(width)}
            height={height}
            rx={round}
            fill={`url(#${fade}-${direction})`}
            stroke={hollow ? `url(#${fade}-${direction})` : undefined}
            opacity={width > LONG_WINDOW && !hollow ? 0.5 : undefined}
          />
        </g>
      );
    case 'beads':
      return (
        <g className={className}>
          <path
            className={styles['thread']}
            d={`M${r(mark.beads[0]?.a ?? c)} ${r(y)}H${r(mark.beads.at(-1)?.b ?? c)}`}
          />
          {mark.beads.map(({ a: from, b: to }) => (
            <rect
              key={from}
              className={styles['bead']}
              x={r((from + to - beadWidth(to - from, size)) / 2)}
              y={r(y - size * 0.4)}
              width={r(beadWidth(to - from, size))}
              height={r(size * 0.8)}
              rx={direction === 'outbound' ? 0 : r(size * 0.4)}
            />
          ))}
        </g>
      );
  }
}
