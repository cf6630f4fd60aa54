import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type GridPlace, type GridSize, gridStep } from './grid-steps.ts';

const FOCUSABLE = 'a[href], button';

const cellAt = (grid: HTMLElement, { row, column }: GridPlace): HTMLElement | null =>
  grid.querySelector<HTMLElement>(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);

const cellOf = (element: Element): Element | null => element.closest('[aria-colindex]');

/** The cell of an element in a grid. */
function placeOf(element: Element): GridPlace | undefined {
  const cell = cellOf(element);
  const row = cell?.parentElement?.getAttribute('aria-rowindex');
  const column = cell?.getAttribute('aria-colindex');
  return row && column ? { row: Number(row) - 1, column: Number(column) - 1 } : undefined;
}

/** From one thing in a cell that takes the focus to the next, and round again. */
function goOn(from: HTMLElement): void {
  const all = [...(cellOf(from)?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  all[(all.indexOf(from) + 1) % all.length]?.focus();
}

/** The one cell of a grid that the Tab key reaches, and the keys that lead from it to others. */
export function useGridFocus(
  size: GridSize,
  {
    first,
    start,
    rowHeight,
    scroll,
  }: {
    /** The first cell that scrolls. */
    readonly first: GridPlace;
    /** The cell that is reached first, in view from the beginning. */
    readonly start: GridPlace;
    /** In px. */
    readonly rowHeight: number;
    readonly scroll: RefObject<HTMLElement | null>;
  },
) {
  const [visited, setVisited] = useState(start);
  const at = {
    row: Math.min(visited.row, size.rows - 1),
    column: Math.min(visited.column, size.columns - 1),
  };
  /** The cell a key led to, until it has the focus. */
  const led = useRef<GridPlace>(undefined);
  const opening = useRef(start);
  // Talks to the scroll position of the grid alone: the page stays where it is.
  useLayoutEffect(() => {
    const box = scroll.current;
    const cell = box && cellAt(box, opening.current);
    if (!box || !cell) return;
    // What is seen at the start of the grid needs no scrolling; anything else comes to its middle.
    if (cell.offsetTop + cell.offsetHeight > box.clientHeight)
      box.scrollTop = cell.offsetTop - box.clientHeight / 2;
    if (cell.offsetLeft + cell.offsetWidth > box.clientWidth)
      box.scrollLeft = cell.offsetLeft - box.clientWidth / 2;
  }, [scroll]);
  // Talks to the document's focus and scroll: a cell that was not drawn can take them only now.
  useLayoutEffect(() => {
    const cell = led.current && scroll.current && cellAt(scroll.current, led.current);
    led.current = undefined;
    if (!cell) return;
    cell.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return {
    at,
    props: {
      onFocus: (event: FocusEvent) => {
        const place = placeOf(event.target);
        if (place && (place.row !== at.row || place.column !== at.column)) setVisited(place);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.shiftKey || !(event.target instanceof HTMLElement)) return;
        if (event.key === 'F2') {
          event.preventDefault();
          goOn(event.target);
          return;
        }
        const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - first.row - 1);
        const to = gridStep(at, size, { key: event.key, ctrl: event.ctrlKey || event.metaKey, page });
        if (!to) return;
        event.preventDefault();
        led.current = to;
        setVisited({ ...to });
      },
    },
  };
}
