import styles from './Highlight.module.css';
import { pieces, type Range, termRanges } from './mark-ranges.ts';

/** A text with its matches marked: at `ranges`, or wherever one of `terms` stands letter for letter. */
export function Highlight({
  text,
  ranges,
  terms = [],
}: {
  readonly text: string;
  readonly ranges?: readonly Range[] | undefined;
  readonly terms?: readonly string[];
}) {
  return pieces(text, ranges ?? termRanges(text, terms)).map((piece) =>
    piece.marked ? (
      <mark key={piece.at} className={styles['mark']}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
