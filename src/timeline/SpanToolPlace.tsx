import type { ReactNode } from 'react';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { learnRest } from '../words/index.ts';
import styles from './SpanToolPlace.module.css';
import type { Tools } from './tools.ts';
import type { SpanView } from './use-span.ts';

const SpanTool = lazyPart(async () => {
  const [{ SpanTool }] = await Promise.all([import('./SpanTool.tsx'), learnRest()]);
  return SpanTool;
});

/** The row of tools below the drawing; the place of the dates is kept free until their file has come. */
export function SpanToolPlace({
  span,
  filter,
  gutter = 0,
  children,
}: {
  readonly span: SpanView;
  readonly filter: Tools['filter'];
  /** Room at the left, px. */
  readonly gutter?: number;
  /** At the end of the row. */
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles['place']} style={{ paddingLeft: gutter }} data-picture="none">
      <Soon>
        <SpanTool span={span} filter={filter} />
      </Soon>
      <div className={styles['end']}>{children}</div>
    </div>
  );
}
