import type { PerSheet } from '../../query/handout-view.ts';
import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ScaledSlide } from '../show/ScaledSlide.tsx';
import type { ShowData } from '../show-data.ts';
import styles from './NoteSheets.module.css';
import { Sheet, type SheetWords } from './Sheet.tsx';
import { type Note, pxOf, type SheetRow, sheetsOf, slideWidths } from './sheets.ts';

/** More lines than any place has room for: what does not fit is not there. */
const LINES = Array.from({ length: 26 }, (_, i) => i);

/** Slides on A4, so many a sheet, with lines to write on and, for us, with the notes. */
export function NoteSheets({
  show,
  notes,
  per,
  words,
}: {
  readonly show: ShowData;
  /** Of each slide; empty lists where they are not printed. */
  readonly notes: readonly (readonly Note[])[];
  readonly per: PerSheet;
  readonly words: SheetWords;
}) {
  const sheets = sheetsOf(notes, per, show.ratio);
  return sheets.map(({ rows, left }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sheets are numbered
    <Sheet key={i} words={words} n={i + 1} of={sheets.length}>
      <div className={cx(styles['rows'], per !== '4' && styles['below'])}>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide may have several rows
          <Row key={place} row={row} show={show} width={slideWidths[per][show.ratio]} />
        ))}
        {left > 0 && <div style={{ flexGrow: left }} />}
      </div>
    </Sheet>
  ));
}

function Row({
  row: { at, first, notes, height },
  show,
  width,
}: {
  readonly row: SheetRow;
  readonly show: ShowData;
  readonly width: number;
}) {
  const { words } = useLanguage();
  const drawn = show.slides[at];
  if (!drawn) return null;
  const { text: title } = drawn.faces[0].title;
  return (
    <article className={styles['row']} style={{ flexGrow: height }}>
      {first ? (
        <div className={styles['picture']}>
          <ScaledSlide show={show} drawn={drawn} n={at + 1} width={pxOf(width)} read />
        </div>
      ) : (
        <p className={styles['goes-on']}>{words.handout.goesOn(at + 1, title)}</p>
      )}
      <div className={styles['beside']}>
        {notes.map(({ text, lang }) => (
          <p key={lang + text} lang={lang}>
            {text}
          </p>
        ))}
        {first && (
          <div className={styles['lines']} aria-hidden="true">
            {LINES.map((line) => (
              <i key={line} />
            ))}
          </div>
        )}
      </div>
    </article>
  );
}
