import type { Period } from '../records/dashboard.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { useSize } from '../ui/use-size.ts';
import { Marks } from './Marks.tsx';
import { Stage } from './Stage.tsx';
import styles from './StillYears.module.css';
import type { YearStack } from './year-stack.ts';

const YearColumns = lazyPart(async () => (await import('./YearColumns.tsx')).YearColumns);

const NOWHERE: readonly [] = [];

/** Stacked years as columns that fill the place they are given: to be looked at, with each piece a door. */
export function StillYears({
  stacks,
  periods,
  label,
}: {
  readonly stacks: readonly YearStack[];
  readonly periods: readonly Period[];
  /** What is drawn, for those who listen. */
  readonly label: string;
}) {
  const [box, { width, height }] = useSize();
  return (
    <div className={styles['still']}>
      <Marks places={NOWHERE}>
        <Stage ref={box} label={label} width={width} height={height}>
          <YearColumns stacks={stacks} periods={periods} width={width} height={height} />
        </Stage>
      </Marks>
    </div>
  );
}
