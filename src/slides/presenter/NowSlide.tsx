import type { RefObject } from 'react';
import { LanguageContext } from '../../ui/use-language.ts';
import { useWidth } from '../../ui/use-width.ts';
import { RecordView } from '../show/RecordView.tsx';
import { StillSlide } from '../show/ScaledSlide.tsx';
import { SlidePlace } from '../show/SlidePlace.tsx';
import { useDoors } from '../show/use-doors.ts';
import { useSwipe } from '../show/use-swipe.ts';
import { sizeOf } from '../show-data.ts';
import styles from './NowSlide.module.css';
import type { Helm } from './use-helm.ts';

/** The slide that is on the wall, its marks open to the wall, and over it the record that lies open there. */
export function NowSlide({
  helm: { show, at, drawn, shared, act, go },
  area,
  dot,
  name,
}: {
  readonly helm: Helm;
  /** Where the pointer of the speaker points on the slide. */
  readonly area: RefObject<HTMLDivElement | null>;
  readonly dot: RefObject<HTMLElement | null>;
  /** What the deck is called. */
  readonly name: string;
}) {
  const [frame, width] = useWidth();
  const size = sizeOf(show.ratio);
  const scale = width / size.width;
  const [lang] = show.tongues;
  useDoors(area, (open) => act({ open }), true);
  useSwipe(area, (turn) => go(at + (turn === 'next' ? 1 : -1)));
  return (
    <div
      ref={frame}
      className={styles['frame']}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      data-blank-now={shared.blank ?? undefined}
    >
      <div ref={area} className={styles['area']} data-stage="" data-look={show.look}>
        <SlidePlace show={show} name={name} at={at} />
        {drawn && width > 0 && (
          <div
            className={styles['slide']}
            style={{ transform: `scale(${scale})` }}
            inert={shared.open !== ''}
          >
            <StillSlide key={drawn.slide.id} show={show} drawn={drawn} n={at + 1} />
          </div>
        )}
        {shared.open && (
          <LanguageContext value={lang}>
            <div className={styles['record']} data-look={show.look} lang={lang}>
              <RecordView address={shared.open} register={show.register} />
            </div>
          </LanguageContext>
        )}
        <i ref={dot} className={styles['dot']} hidden />
      </div>
    </div>
  );
}
