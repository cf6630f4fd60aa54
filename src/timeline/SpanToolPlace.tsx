import { Suspense } from 'react';
import { lazyPart } from '../ui/LazyPart.tsx';
import { learnRest } from '../words/index.ts';
import styles from './SpanToolPlace.module.css';
import type { Tools } from './tools.ts';
import type { SpanView } from './use-span.ts';

const SpanTool = lazyPart(async () => {
  const [{ SpanTool }] = await Promise.all([import('./SpanTool.tsx'), learnRest()]);
  return SpanTool;
});

/** The place of the dates below the drawing, kept free until their file has come. */
export function SpanToolPlace({
  span,
  filter,
  gutter = 0,
}: {
  readonly span: SpanView;
  readonly filter: Tools['filter'];
  /** Room at the left, px. */
  readonly gutter?: number;
}) {
  return (
    <div className={styles['place']} style={{ paddingLeft: gutter }}>
      <Suspense>
        <SpanTool span={span} filter={filter} />
      </Suspense>
    </div>
  );
}
