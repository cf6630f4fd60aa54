import { useState } from 'react';
import { useLanguage } from '../../ui/use-language.ts';
import type { DrawnSlide } from '../drawn.ts';
import { Notes } from '../show/Notes.tsx';
import { notesOf } from '../show/notes-of.ts';
import type { ShowData } from '../show-data.ts';
import styles from './SpeakerNotes.module.css';

/** Sizes of the notes, px at the reader's usual letter size. */
const SIZES = [15, 18, 21, 25, 30, 36, 44];
const USUAL = 2;

/** The notes to the slide, as large as whoever speaks needs them. */
export function SpeakerNotes({
  show,
  drawn,
}: {
  readonly show: ShowData;
  readonly drawn: DrawnSlide | undefined;
}) {
  const { lang, words } = useLanguage();
  const say = words.show.speaker;
  const [size, setSize] = useState(USUAL);
  const largest = SIZES.length - 1;
  return (
    <div className={styles['notes']}>
      <div className={styles['head']}>
        <h2 id="speaker-notes">{words.show.notes}</h2>
        <button
          type="button"
          aria-label={say.smaller}
          title={say.smaller}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          {say.small}
        </button>
        <button
          type="button"
          aria-label={say.larger}
          title={say.larger}
          disabled={size === largest}
          onClick={() => setSize(size + 1)}
        >
          {say.large}
        </button>
      </div>
      <section
        className={styles['body']}
        style={{ fontSize: `${(SIZES[size] ?? 21) / 16}rem` }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard
        tabIndex={0}
        data-scrolls=""
        aria-labelledby="speaker-notes"
      >
        {drawn && <Notes notes={notesOf(show, drawn, lang)} />}
      </section>
    </div>
  );
}
