import { type CSSProperties, type ReactNode, useMemo, useRef, useState } from 'react';
import { drawnLines } from './drawn-lines.ts';
import styles from './Grid.module.css';
import { GridRow } from './GridRow.tsx';
import type { GridPlace } from './grid-steps.ts';
import { letterScale } from './letter-scale.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useInView } from './use-in-view.ts';

/** What stands in the cells of a grid. Rows are drawn anew only with a new content. */
export interface GridContent {
  /** @param tabIndex for the first thing in the cell that takes the focus; whatever else does takes -1 */
  readonly draw: (place: GridPlace, tabIndex: 0 | -1) => ReactNode;
  /** How a head orders what it is the head of. */
  readonly sortOf: (place: GridPlace) => 'ascending' | 'descending' | undefined;
  readonly isChosen: (place: GridPlace) => boolean;
  /** The name of a head, without what its buttons do: it is heard with each of its cells. */
  readonly headName: (place: GridPlace) => string | undefined;
}

/** Sizes in px. The first rows and columns stay in view, the heads first of all. */
export interface GridSizes {
  readonly frozenHeights: readonly number[];
  readonly frozenWidths: readonly number[];
  readonly rowHeight: number;
  readonly columnWidth: number;
}

/** Cells grow with the letters in them. */
const scaled = (
  { frozenHeights, frozenWidths, rowHeight, columnWidth }: GridSizes,
  by: number,
): GridSizes => ({
  frozenHeights: frozenHeights.map((size) => size * by),
  frozenWidths: frozenWidths.map((size) => size * by),
  rowHeight: rowHeight * by,
  columnWidth: columnWidth * by,
});

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/**
 * A table of any size of which only what is in view is drawn. One tab stop; arrows, Home, End and Page keys walk the cells,
 * F2 goes on to what else takes the focus in a cell.
 */
export function Grid({
  label,
  rows,
  columns,
  sizes: plain,
  content,
  start,
}: {
  readonly label: string;
  /** How many there are, heads included. */
  readonly rows: number;
  readonly columns: number;
  readonly sizes: GridSizes;
  readonly content: GridContent;
  /** The cell that the keyboard reaches first, in view from the beginning; the first below the frozen ones when absent. */
  readonly start?: GridPlace | undefined;
}) {
  const [scale] = useState(letterScale);
  const sizes = useMemo(() => scaled(plain, scale), [plain, scale]);
  const { frozenHeights, frozenWidths, rowHeight, columnWidth } = sizes;
  const scroll = useRef<HTMLDivElement>(null);
  const first = { row: frozenHeights.length, column: frozenWidths.length };
  const { at, props } = useGridFocus({ rows, columns }, { first, start: start ?? first, rowHeight, scroll });
  const view = useInView(
    scroll,
    { count: rows - first.row, size: rowHeight },
    { count: columns - first.column, size: columnWidth },
  );
  const down = drawnLines(view.down, at.row - first.row, rowHeight);
  // Rows are drawn anew when this changes: not while the keyboard walks within what is in view.
  const { from, to } = view.across;
  const column = at.column - first.column;
  const away = column >= from && column < to ? -1 : column;
  const across = useMemo(() => drawnLines({ from, to }, away, columnWidth), [from, to, away, columnWidth]);
  const head = { height: sum(frozenHeights), width: sum(frozenWidths) };
  const rowAt = (row: number) => ({
    row,
    focus: row === at.row ? at.column : -1,
    across,
    sizes,
    content,
  });
  return (
    <div
      ref={scroll}
      className={styles['scroll']}
      style={{ scrollPadding: `${head.height}px 0 0 ${head.width}px` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table of which only a part is drawn, laid out by its own sizes */}
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows}
        aria-colcount={columns}
        className={styles['grid']}
        style={
          {
            '--cell-width': `${columnWidth}px`,
            width: head.width + (columns - first.column) * columnWidth,
            height: head.height + (rows - first.row) * rowHeight,
          } as CSSProperties
        }
        {...props}
      >
        {frozenHeights.map((height, i) => {
          const top = sum(frozenHeights.slice(0, i));
          return <GridRow key={`head ${top}`} {...rowAt(i)} height={height} top={top} />;
        })}
        {down.map(({ index, gap }) => (
          <GridRow key={index} {...rowAt(index + first.row)} height={rowHeight} gap={gap} />
        ))}
      </div>
    </div>
  );
}
