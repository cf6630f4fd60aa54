import { cx } from '../ui/cx.ts';
import type { Line } from './content.ts';
import styles from './LineText.module.css';
import { useShow } from './use-show.ts';

/** A line of a slide: its words, and the door behind them. */
export function LineText({
  line,
  name,
}: {
  readonly line: Line;
  /** What its door is called where its words alone do not say it; begins with them. */
  readonly name?: string;
}) {
  const { text, lang, href } = line;
  if (href)
    return (
      <a className={styles['door']} href={href} lang={lang} aria-label={name}>
        {text}
      </a>
    );
  return lang ? <span lang={lang}>{text}</span> : text;
}

/** A line and, where both languages are shown, the same in the second under it. */
export function TwinText({
  line,
  other,
  as = 'block',
}: {
  readonly line: Line;
  readonly other: Line | undefined;
  /** Under the first, or after it in the same row. */
  readonly as?: 'block' | 'beside';
}) {
  const lang = useShow().tongues[1];
  const second = line.twin && other && other.text !== line.text ? other : undefined;
  return (
    <>
      <LineText line={line} />
      {second && as === 'beside' && ' '}
      {second && (
        <span className={cx(styles['twin'], styles[as])} lang={second.lang ?? lang}>
          {second.text}
        </span>
      )}
    </>
  );
}
