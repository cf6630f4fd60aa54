import { type RefObject, useEffect, useRef, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { DrawnSlide } from '../drawn.ts';
import { ScaledSlide } from '../show/ScaledSlide.tsx';
import { type ShowData, sizeOf } from '../show-data.ts';
import { kindName } from './offered.ts';
import styles from './SlideItem.module.css';

/** Width of a thumbnail, px. */
const WIDTH = 188;

/** Thumbnails are drawn when they come near the part of the list that is seen. */
function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  // Talks to the browser, which knows what is in view.
  useEffect(() => {
    if (near || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [near, ref]);
  return near;
}

/** A slide in the list: what it looks like, its number and kind; its name is said. */
export function SlideItem({
  show,
  drawn,
  n,
  shownAs,
  chosen,
  onChoose,
}: {
  readonly show: ShowData;
  readonly drawn: DrawnSlide;
  /** Place in the deck, from 1, and among those shown. */
  readonly n: number;
  readonly shownAs: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { lang, words } = useLanguage();
  const ref = useRef<HTMLDivElement>(null);
  const near = useNear(ref);
  const { slide, faces } = drawn;
  const own = words.meeting.editor;
  const kind = kindName(slide.kind, words);
  const size = sizeOf(show.ratio);
  const face = show.tongues[0] === lang ? faces[0] : (faces[1] ?? faces[0]);
  const name = own.slideName(n, kind, face.title.text);
  return (
    <div ref={ref} className={cx(styles['item'], slide.hidden && styles['hidden'])}>
      <div className={styles['picture']} style={{ width: WIDTH, height: (WIDTH * size.height) / size.width }}>
        {near && <ScaledSlide show={show} drawn={drawn} n={shownAs} width={WIDTH} />}
      </div>
      <button
        type="button"
        className={styles['name']}
        aria-label={slide.hidden ? `${name} (${own.hidden})` : name}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <b>{n}</b> {kind}
        {slide.hidden && <i>{own.hidden}</i>}
      </button>
    </div>
  );
}
