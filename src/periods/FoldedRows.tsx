import type { ReactNode } from 'react';
import { useLanguage } from '../ui/use-language.ts';
import { FoldedList } from './FoldedList.tsx';

/** How many stand in the open, unless told otherwise; the rest are one press away. */
const OPEN = 8;
/** So few more are shown too. */
const SPARE = 1;
/** How many more each further press shows. */
const STEP = 100;

/** A list of which the first rows are shown and the rest said as a number that opens. On paper the number stays. */
export function FoldedRows<Row>({
  rows,
  draw,
  open = OPEN,
}: {
  readonly rows: readonly Row[];
  /** Draws an `<li>`. */
  readonly draw: (row: Row) => ReactNode;
  readonly open?: number;
}) {
  const { words } = useLanguage();
  if (rows.length === 0) return null;
  const folded = rows.length > open + SPARE;
  return (
    <>
      <ul>{(folded ? rows.slice(0, open) : rows).map(draw)}</ul>
      {folded && (
        <FoldedList title={words.periods.more(rows.length - open)}>
          {() => <FoldedRows rows={rows.slice(open)} draw={draw} open={STEP} />}
        </FoldedList>
      )}
    </>
  );
}
