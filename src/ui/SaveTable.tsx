import type { RefObject } from 'react';
import { saveTable } from '../export/save.ts';
import { Button } from './Button.tsx';
import { Saved } from './Saved.tsx';
import { cellsOf } from './table-cells.ts';
import { useLanguage } from './use-language.ts';
import { useSaving } from './use-saving.ts';

/** A table as a CSV file, as it stands: its rows in the order that was chosen. */
export function SaveTable({
  of,
  what,
  asOf,
}: {
  /** What holds the table. */
  readonly of: RefObject<HTMLElement | null>;
  /** What it is about, for the name of the file. */
  readonly what: string;
  /** The day up to which the records are kept. */
  readonly asOf: number;
}) {
  const { words } = useLanguage();
  const { state, save } = useSaving();
  return (
    <>
      <Button
        kind="quiet"
        title={words.exports.saveTableSaid}
        onClick={() => {
          const table = of.current?.querySelector('table');
          if (table) save(() => saveTable(cellsOf(table), what, asOf));
        }}
      >
        {words.exports.saveTable}
      </Button>
      <Saved state={state} />
    </>
  );
}
