import { useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../ui/use-language.ts';
import type { SlideLang } from '../deck.ts';
import styles from './TextField.module.css';

/** Letters on a line, about, to begin with where the browser does not size fields by what is in them. */
const LINE = { en: 44, zh: 24 };

const rowsFor = (text: string, lang: SlideLang): number =>
  Math.min(
    8,
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE[lang])), 0),
  );

/**
 * A text that is typed over what the records give. That stands in it pale until somebody comes to change it; typing it again,
 * letter by letter, is the same as not having typed.
 */
export function TextField({
  label,
  lang,
  given,
  typed,
  rows = 1,
  lines = false,
  onType,
  onRest,
}: {
  /** Names the field. */
  readonly label: string;
  readonly lang: SlideLang;
  /** What the records give; empty for nothing. */
  readonly given: string;
  /** What was typed in its place. */
  readonly typed: string | undefined;
  readonly rows?: number;
  /** Whether it may have several lines. */
  readonly lines?: boolean;
  /** Nothing for what the records give. */
  readonly onType: (text: string | undefined) => void;
  /** The field was left. */
  readonly onRest: () => void;
}) {
  const { words } = useLanguage();
  const ref = useRef<HTMLTextAreaElement>(null);
  const [here, setHere] = useState(false);
  const text = typed ?? (here ? given : '');
  // Talks to the field: what the records give is chosen whole, so that typing takes its place.
  useLayoutEffect(() => {
    if (here && ref.current && ref.current === document.activeElement) ref.current.select();
  }, [here]);
  return (
    <textarea
      ref={ref}
      className={styles['field']}
      aria-label={label}
      lang={lang === 'zh' ? 'zh-CN' : 'en-GB'}
      rows={Math.max(rows, rowsFor(text || given, lang))}
      value={text}
      placeholder={typed === '' ? words.meeting.editor.leftOut : given}
      onFocus={() => setHere(true)}
      onBlur={() => {
        setHere(false);
        onRest();
      }}
      onKeyDown={(event) => {
        // A line of a slide is one line; the browser breaks it where it must.
        if (!lines && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
      }}
      onChange={({ target: { value } }) => {
        const next = lines ? value : value.replace(/\s*\n\s*/g, ' ');
        onType(next === given ? undefined : next);
      }}
    />
  );
}
