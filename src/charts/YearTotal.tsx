import styles from './YearPlot.module.css';
import type { YearStack } from './year-stack.ts';

/** From one of two lines to the other, in pixels. */
export const LINE = 13;

/** What a year comes to, as in "13+10": bold what is certain, grey what is possible. The second stands above where two lines are asked for. */
export function YearTotal({
  stack: { certain, possible },
  x,
  y,
  twoLines = false,
}: {
  readonly stack: YearStack;
  readonly x: number;
  readonly y: number;
  readonly twoLines?: boolean;
}) {
  const above = twoLines && certain > 0;
  return (
    <text className={styles['total']} x={x} y={y}>
      {certain > 0 && certain}
      {possible > 0 && (
        <tspan className={styles['more']} {...(above && { x, y: y - LINE })}>{`+${possible}`}</tspan>
      )}
    </text>
  );
}
