import { type CSSProperties, Fragment } from 'react';
import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ScaledSlide } from '../show/ScaledSlide.tsx';
import type { ShowData } from '../show-data.ts';
import { SaveSlide } from './SaveSlide.tsx';
import styles from './SlideSheets.module.css';
import { pxOf } from './sheets.ts';

/** Of a page of one slide, mm: 13⅓ or 10 inches, as PowerPoint has them. */
export const pageWidths = { '16:9': 338.667, '4:3': 254 } as const;

/** One slide a page, and nothing else on it. On the screen each can be saved as a picture. */
export function SlideSheets({
  show,
  title,
}: {
  readonly show: ShowData;
  /** What the deck is called. */
  readonly title: string;
}) {
  const { words } = useLanguage();
  const shape = show.ratio === '4:3' ? styles['narrow'] : styles['wide'];
  return show.slides.map((drawn, i) => (
    <Fragment key={drawn.slide.id}>
      <div className={styles['tools']} style={{ '--page': `${pageWidths[show.ratio]}mm` } as CSSProperties}>
        <p className={styles['name']}>{words.handout.slide(i + 1, drawn.faces[0].title.text)}</p>
        <SaveSlide show={show} title={title} drawn={drawn} n={i + 1} />
      </div>
      <div className={cx(styles['page'], shape)}>
        <ScaledSlide show={show} drawn={drawn} n={i + 1} width={pxOf(pageWidths[show.ratio])} read />
      </div>
    </Fragment>
  ));
}
