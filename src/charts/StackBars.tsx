import { useId } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { cx } from '../ui/cx.ts';
import { MarkLink } from './MarkLink.tsx';
import pigments from './pigment.module.css';
import styles from './YearPlot.module.css';
import { markKey, POSSIBLE, type YearStack } from './year-stack.ts';

/** The columns themselves: a series a piece, and one for what is only possible. */
export function StackBars({
  stacks,
  barSize,
}: {
  readonly stacks: readonly YearStack[];
  readonly barSize: number;
}) {
  const hatch = useId();
  const parts = stacks[0]?.parts ?? [];
  const common = { stackId: 'year', barSize, isAnimationActive: false } as const;
  // Data keys are paths, not functions: a new function would be a new series to Recharts.
  return (
    <>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles['hatch']} d="M0 0V4" />
        </pattern>
      </defs>
      {parts.map((part, i) => (
        <Bar
          key={part.key}
          {...common}
          dataKey={`parts[${i}].value`}
          shape={<Piece place={i} hatch={hatch} />}
        />
      ))}
      <Bar {...common} dataKey="possible" shape={<PossiblePiece />} />
    </>
  );
}

/** What Recharts adds to a shape. */
type Drawn = Partial<BarShapeProps>;

function Piece({
  x,
  y,
  width,
  height,
  payload,
  place,
  hatch,
}: Drawn & { readonly place: number; readonly hatch: string }) {
  const stack: YearStack | undefined = payload;
  const part = stack?.parts[place];
  if (!stack || !part || part.value === 0) return null;
  return (
    <MarkLink href={part.href} label={part.label} mark={markKey(stack.year, part.key)}>
      <rect
        className={cx(styles['part'], part.pigment !== 'ash' && pigments[part.pigment])}
        fill={`url(#${hatch})`}
        x={x}
        y={y}
        width={width}
        height={height}
      />
    </MarkLink>
  );
}

function PossiblePiece({ x = 0, y = 0, width = 0, height = 0, payload }: Drawn) {
  const stack: YearStack | undefined = payload;
  if (!stack || stack.possible === 0) return null;
  return (
    <MarkLink href={stack.href} label={stack.possibleLabel} mark={markKey(stack.year, POSSIBLE)}>
      <rect
        className={styles['possible']}
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(0, width - 1)}
        height={Math.max(0, height - 1)}
      />
    </MarkLink>
  );
}
