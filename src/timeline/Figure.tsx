import type { ComponentProps } from 'react';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { learnRest } from '../words/index.ts';
import { Chart } from './Chart.tsx';
import styles from './Figure.module.css';
import type { Lanes } from './lanes.ts';
import { SpanToolPlace } from './SpanToolPlace.tsx';
import { YearsDown } from './YearsDown.tsx';

const LaneYears = lazyPart(async () => {
  const [{ LaneYears }] = await Promise.all([import('./LaneYears.tsx'), learnRest()]);
  return LaneYears;
});

const LaneChart = lazyPart(async () => {
  // Paper is narrow, and does not wait for a file.
  LaneYears.fetch();
  const [{ LaneChart }] = await Promise.all([import('./LaneChart.tsx'), learnRest()]);
  return LaneChart;
});

const waiting = <div className={styles['waiting']} />;

/** The timeline as it is drawn here: one lane a side or many, across a wide window or down a narrow one. */
export function Figure({
  lanes,
  ...given
}: ComponentProps<typeof Chart> & {
  /** Null for one lane a side. */
  readonly lanes: Lanes | null;
}) {
  const { compact, tools, choosing, aside, ...parts } = given;
  const narrow = useNarrow();
  if (narrow)
    return (
      <>
        {lanes ? (
          <Soon fallback={waiting}>
            <LaneYears {...parts} lanes={lanes} />
          </Soon>
        ) : (
          <YearsDown {...parts} />
        )}
        <SpanToolPlace span={parts.span} filter={tools.filter}>
          {aside}
        </SpanToolPlace>
      </>
    );
  if (!lanes) return <Chart {...given} />;
  return (
    <Soon fallback={waiting}>
      <LaneChart {...parts} tools={tools} choosing={choosing} aside={aside} lanes={lanes} />
    </Soon>
  );
}
