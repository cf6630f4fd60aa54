import { useLanguage } from '../../ui/use-language.ts';
import { useWidth } from '../../ui/use-width.ts';
import { slideName } from '../show/notes-of.ts';
import { ScaledSlide } from '../show/ScaledSlide.tsx';
import type { ShowData } from '../show-data.ts';
import styles from './NextSlide.module.css';

/** What comes after the slide that is seen. */
export function NextSlide({ show, at }: { readonly show: ShowData; readonly at: number }) {
  const { words } = useLanguage();
  const [frame, width] = useWidth();
  const say = words.show.speaker;
  const drawn = show.slides[at + 1];
  return (
    <section ref={frame} aria-label={say.next}>
      <p className={styles['head']}>
        <b>{say.next}</b> {drawn ? say.nextAt(at + 2, slideName(drawn, words.slides.kinds)) : say.end}
      </p>
      {drawn && width > 0 && (
        <div className={styles['slide']}>
          <ScaledSlide key={drawn.slide.id} show={show} drawn={drawn} n={at + 2} width={width} />
        </div>
      )}
      {drawn && <p className={styles['title']}>{drawn.faces[0].title.text}</p>}
    </section>
  );
}
