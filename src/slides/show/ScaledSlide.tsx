import { memo } from 'react';
import type { DrawnSlide } from '../drawn.ts';
import { Slide } from '../Slide.tsx';
import { type ShowData, sizeOf } from '../show-data.ts';
import styles from './ScaledSlide.module.css';

/** A slide drawn at its own size. It is drawn anew only when what it shows is another. */
export const StillSlide = memo(Slide);

/** A slide as a picture of a width, px: for the eye alone, what it says is said beside it. */
export function ScaledSlide({
  show,
  drawn,
  n,
  width,
}: {
  readonly show: ShowData;
  readonly drawn: DrawnSlide;
  /** Place among the slides shown, from 1. */
  readonly n: number;
  readonly width: number;
}) {
  const size = sizeOf(show.ratio);
  const scale = width / size.width;
  return (
    <div className={styles['frame']} style={{ width, height: size.height * scale }} aria-hidden="true" inert>
      <div className={styles['slide']} style={{ transform: `scale(${scale})` }}>
        <StillSlide show={show} drawn={drawn} n={n} />
      </div>
    </div>
  );
}
