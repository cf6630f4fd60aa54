import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../ui/use-language.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { ShowData } from '../show-data.ts';
import styles from './SlidePlace.module.css';
import { usePlaceFocus } from './use-place-focus.ts';

/**
 * Which of the slides is seen, as a control over the slide. It has the focus unless something else is wanted: screen readers
 * keep the keys of a show for themselves everywhere else, and of a slider they say the new value alone, here the slide’s title.
 */
export function SlidePlace({
  show,
  name,
  at,
}: {
  readonly show: ShowData;
  /** What the deck is called. */
  readonly name: string;
  readonly at: number;
}) {
  const { words } = useLanguage();
  const { slides } = show;
  const place = useRef<HTMLDivElement>(null);
  usePlaceFocus(place);
  const title = slides[at]?.faces[0].title.text ?? '';
  const value = words.show.announced(at + 1, slides.length, title);
  const [aloud, setAloud] = useState('');
  // Talks to the focus: a slider that has it says its value by itself.
  useEffect(() => setAloud(document.activeElement === place.current ? '' : value), [value]);
  return (
    <>
      {/* First: what a screen reader comes upon when the page before is gone must not be what then gets the focus. */}
      <VisuallyHidden>
        <span role="status">{aloud}</span>
      </VisuallyHidden>
      <div
        ref={place}
        className={styles['place']}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={1}
        aria-valuemax={slides.length}
        aria-valuenow={at + 1}
        aria-valuetext={value}
      />
    </>
  );
}
