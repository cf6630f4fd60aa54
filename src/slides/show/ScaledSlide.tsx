import { memo } from 'react';
import type { DrawnSlide } from '../drawn.ts';
import { SlideLevelContext } from '../Heading.tsx';
import { Slide } from '../Slide.tsx';
import { type ShowData, sizeOf } from '../show-data.ts';
import styles from './ScaledSlide.module.css';

/** A slide drawn at its own size. It is drawn anew only when what it shows is another. */
export const StillSlide = memo(Slide);

/**
 * A slide at a width, px: a picture for the eye alone, where what it says is said beside it, or on paper, where it is the text. A
 * file that is printed then has headings, tables and lists for those who listen.
 */
export function ScaledSlide({
  show,
  drawn,
  n,
  width,
  read = false,
}: {
  readonly show: ShowData;
  readonly drawn: DrawnSlide;
  /** Place among the slides shown, from 1. */
  readonly n: number;
  readonly width: number;
  /** It is read too, and has no doors. */
  readonly read?: boolean;
}) {
  const size = sizeOf(show.ratio);
  const scale = width / size.width;
  return (
    <div
      className={styles['frame']}
      style={{ width, height: size.height * scale }}
      aria-hidden={read ? undefined : true}
      inert={!read}
    >
      <div className={styles['slide']} style={{ transform: `scale(${scale})` }}>
        <SlideLevelContext value={2}>
          <StillSlide show={show} drawn={drawn} n={n} />
        </SlideLevelContext>
      </div>
    </div>
  );
}
