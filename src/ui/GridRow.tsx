import { type CSSProperties, memo } from 'react';
import { cx } from './cx.ts';
import type { DrawnLine } from './drawn-lines.ts';
import styles from './Grid.module.css';
import type { GridContent, GridSizes } from './Grid.tsx';

/** A row of a grid: its frozen cells, and those of the columns in view. */
export const GridRow = memo(function GridRow({
  row,
  height,
  top,
  gap = 0,
  focus,
  across,
  sizes: { frozenWidths },
  content,
}: {
  readonly row: number;
  readonly height: number;
  /** Where it stays in view, in px from the top; nothing for a row that scrolls. */
  readonly top?: number;
  /** Px left free above it for rows that are not drawn. */
  readonly gap?: number;
  /** The column where the keyboard is; -1 when it is in another row. */
  readonly focus: number;
  readonly across: readonly DrawnLine[];
  readonly sizes: GridSizes;
  readonly content: GridContent;
}) {
  const cell = (column: number, style: CSSProperties | undefined, frozen: boolean) => {
    const place = { row, column };
    return (
      // biome-ignore lint/a11y/useAriaPropsSupportedByRole: all three roles have a place among the columns
      <div
        key={column}
        role={row === 0 ? 'columnheader' : column === 0 ? 'rowheader' : 'gridcell'}
        aria-colindex={column + 1}
        aria-sort={content.sortOf(place)}
        aria-label={row === 0 || column === 0 ? content.headName(place) : undefined}
        className={cx(
          styles['cell'],
          frozen && styles['frozen'],
          content.isChosen(place) && styles['chosen'],
        )}
        style={style}
      >
        {content.draw(place, column === focus ? 0 : -1)}
      </div>
    );
  };
  const lefts = frozenWidths.map((_, i) => frozenWidths.slice(0, i).reduce((all, width) => all + width, 0));
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: what is in the cells takes the focus
    <div
      role="row"
      aria-rowindex={row + 1}
      className={cx(styles['row'], top !== undefined && styles['stays'])}
      style={{ height, marginTop: gap, ...(top !== undefined && { top }) }}
    >
      {frozenWidths.map((width, column) => cell(column, { width, left: lefts[column] }, true))}
      {across.map(({ index, gap: left }) =>
        cell(index + frozenWidths.length, left > 0 ? { marginLeft: left } : undefined, false),
      )}
    </div>
  );
});
