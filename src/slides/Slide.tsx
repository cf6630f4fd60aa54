import { cx } from '../ui/cx.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { languages, wordsIn } from '../words/index.ts';
import { BlockView } from './blocks/BlockView.tsx';
import type { SlideLang } from './deck.ts';
import type { DrawnSlide } from './drawn.ts';
import { Fit } from './Fit.tsx';
import { grows } from './growing.ts';
import { Heading } from './Heading.tsx';
import { LineText } from './LineText.tsx';
import styles from './Slide.module.css';
import { SlideFoot } from './SlideFoot.tsx';
import type { ShowData } from './show-data.ts';
import { ShowContext } from './use-show.ts';

const tagOf = (lang: SlideLang): string => languages.find(({ id }) => id === lang)?.tag ?? lang;

/**
 * A slide at its own size, 1080 px high. Its parts are those of the pages, set larger; its links open records. It is the one
 * drawing of a slide, on the wall, in the window of whoever speaks, among others and on paper.
 * @param n place among the slides shown, from 1
 */
export function Slide({
  show,
  drawn,
  n,
}: {
  readonly show: ShowData;
  readonly drawn: DrawnSlide;
  readonly n: number;
}) {
  const { tongues, look, ratio, slides } = show;
  const [lead, other] = drawn.faces;
  const [lang] = tongues;
  const words = wordsIn(lang);
  const greeting = lead.blocks.some(({ form }) => form === 'greeting');
  return (
    <LanguageContext value={lang}>
      <ShowContext value={show}>
        <section
          className={cx(styles['slide'], ratio === '4:3' && styles['narrow'])}
          data-look={look}
          data-ratio={ratio}
          lang={tagOf(lang)}
          aria-roledescription={words.slides.slide}
          aria-label={words.slides.slideOf(n, slides.length)}
        >
          <div className={styles['rules']} />
          <div className={cx(styles['head'], greeting && styles['unseen'])}>
            <Heading className={styles['title']}>
              <LineText line={lead.title} />
            </Heading>
            {other && other.title.text !== lead.title.text && (
              <p className={styles['second']} lang={tongues[1] && tagOf(tongues[1])}>
                {other.title.text}
              </p>
            )}
          </div>
          <Fit of={drawn} grows={grows(lead.blocks)}>
            {lead.blocks.map((block, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a slide keep their places
              <BlockView key={`${block.form} ${place}`} block={block} other={other?.blocks[place]} />
            ))}
          </Fit>
          <SlideFoot show={show} source={lead.source} n={n} />
        </section>
      </ShowContext>
    </LanguageContext>
  );
}
