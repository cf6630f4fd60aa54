import { type ReactNode, type RefObject, useDeferredValue } from 'react';
import { cx } from '../../ui/cx.ts';
import type { ShowData } from '../show-data.ts';
import { drawnAround } from './ahead.ts';
import type { Fit } from './fit.ts';
import { StillSlide } from './ScaledSlide.tsx';
import { SlidePlace } from './SlidePlace.tsx';
import styles from './Stage.module.css';

/** The slide that is seen, as large as it can be, and unseen behind it those before and after, ready to be shown. */
export function Stage({
  show,
  name,
  at,
  fit,
  area,
  children,
}: {
  readonly show: ShowData;
  /** What the deck is called. */
  readonly name: string;
  readonly at: number;
  readonly fit: Fit;
  readonly area: RefObject<HTMLDivElement | null>;
  /** What lies over the slide. */
  readonly children: ReactNode;
}) {
  const { scale, ...place } = fit;
  // The slides beside it are drawn once the move is on the screen.
  const settled = useDeferredValue(at);
  return (
    <div ref={area} className={styles['stage']} style={place} data-stage="" data-look={show.look}>
      <SlidePlace show={show} name={name} at={at} />
      {drawnAround(at, settled, show.slides.length).map((i) => {
        const drawn = show.slides[i];
        return (
          drawn && (
            <div
              key={drawn.slide.id}
              className={cx(styles['place'], i !== at && styles['ready'])}
              style={{ transform: `scale(${scale})` }}
              aria-hidden={i !== at || undefined}
              inert={i !== at}
            >
              <StillSlide show={show} drawn={drawn} n={i + 1} />
            </div>
          )
        );
      })}
      {children}
    </div>
  );
}
