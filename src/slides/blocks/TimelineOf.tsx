import { MiniTimeline } from '../../timeline/MiniTimeline.tsx';
import { StillTimeline } from '../../timeline/StillTimeline.tsx';
import { Enlarged } from '../Enlarged.tsx';
import { Fit } from '../Fit.tsx';
import { LineText } from '../LineText.tsx';
import { useShow } from '../use-show.ts';
import type { BlockProps } from './BlockView.tsx';
import styles from './TimelineOf.module.css';

/** Of a small line, as it is drawn on a page, px. */
const SMALL = 131;
/** The most there is room for, px. */
const MOST = 143;

/** Visits in time, drawn by the same parts as on the pages, twice as large. */
export function TimelineOf({ block: { rows, size, gap, caption } }: BlockProps<'timeline'>) {
  const { register } = useShow();
  if (size === 'small')
    return (
      <div className={styles['small']}>
        <Enlarged>
          <Fit of={rows}>
            <MiniTimeline
              register={register}
              rows={rows}
              height={SMALL}
              most={MOST}
              gap={gap && { from: gap.from, to: gap.to, text: gap.text.text }}
            />
          </Fit>
        </Enlarged>
      </div>
    );
  return (
    <div className={styles['large']}>
      <Enlarged>
        <StillTimeline register={register} rows={rows} />
      </Enlarged>
      {caption && (
        <p className={styles['caption']}>
          <LineText line={caption} />
        </p>
      )}
    </div>
  );
}
