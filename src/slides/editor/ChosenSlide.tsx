import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { DrawnSlide } from '../drawn.ts';
import { ScaledSlide } from '../show/ScaledSlide.tsx';
import { type ShowData, sizeOf } from '../show-data.ts';
import styles from './ChosenSlide.module.css';

/** The slide that is looked at, as large as there is room. What it says stands in the form. */
export function ChosenSlide({
  show,
  drawn,
  n,
}: {
  readonly show: ShowData;
  readonly drawn: DrawnSlide;
  /** Place among the slides shown, from 1. */
  readonly n: number;
}) {
  const { words } = useLanguage();
  const [ref, width] = useWidth();
  const size = sizeOf(show.ratio);
  const { hidden } = drawn.slide;
  return (
    <div
      ref={ref}
      className={cx(styles['slide'], hidden && styles['hidden'])}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      {width > 0 && <ScaledSlide key={drawn.slide.id} show={show} drawn={drawn} n={n} width={width} />}
      {hidden && <b className={styles['word']}>{words.meeting.editor.hidden}</b>}
    </div>
  );
}
