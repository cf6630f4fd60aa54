import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { SparseHeights } from './sparse-heights.ts';

/** Rows are drawn this far beyond the window, so that scrolling finds them there. Px. */
const BEYOND = 320;

interface RowsInView {
  /** The drawn rows: their places in the list, and where each begins and ends, in px from its top. */
  readonly drawn: readonly { readonly index: number; readonly start: number; readonly end: number }[];
  readonly total: number;
  /** Watches the height of a drawn row; its place stands in `data-index`. */
  readonly watch: (row: HTMLElement | null) => (() => void) | undefined;
}

/** The place of the row that has focus: it stays drawn, or the keyboard would lose its place. */
function focusedRow(list: HTMLElement | null): number | undefined {
  const { activeElement } = document;
  const row = list?.contains(activeElement) && activeElement?.closest<HTMLElement>('li[data-index]');
  return row ? Number(row.dataset['index']) : undefined;
}

/**
 * The rows of a list that are near the window, or all of them.
 * @param rows the list; another one begins anew
 * @param options.usual height of a row that has not been seen, px
 * @param options.whole all rows are drawn
 */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  rows: ArrayLike<unknown>,
  { usual, whole }: { readonly usual: number; readonly whole: boolean },
): RowsInView {
  const heights = useMemo(() => new SparseHeights(rows.length, usual), [rows, usual]);
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const [view, setView] = useState({ from: 0, to: BEYOND * 2 });
  const latest = useRef(heights);

  /** Which part of the list the window shows is the browser's to know. */
  const look = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const next = { from: -top - BEYOND, to: window.innerHeight - top + BEYOND };
    const known = latest.current;
    const same = (a: number, b: number) => known.rowAt(a) === known.rowAt(b);
    setView((now) => (same(next.from, now.from) && same(next.to, now.to) ? now : next));
  }, [list]);

  const watcher = useRef<ResizeObserver | null>(null);
  // Talks to the browser's callbacks, which must know the list of now.
  useLayoutEffect(() => {
    latest.current = heights;
  }, [heights]);
  // Talks to the window, before the first picture is seen.
  useLayoutEffect(look, [look]);
  // Talks to the window: it scrolls, and changes its size.
  useEffect(() => {
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
      watcher.current?.disconnect();
    };
  }, [look]);

  // Heights come from the browser when it has laid out the rows anyway: asking it earlier would make it do so twice.
  const watch = useCallback(
    (row: HTMLElement | null) => {
      if (!row) return undefined;
      watcher.current ??= new ResizeObserver((entries) => {
        let news = false;
        for (const { target, borderBoxSize } of entries) {
          const index = Number((target as HTMLElement).dataset['index']);
          const height = borderBoxSize[0]?.blockSize;
          if (height && latest.current.set(index, height)) news = true;
        }
        if (!news) return;
        draw();
        // What came with them may have moved the list.
        look();
      });
      watcher.current.observe(row);
      return () => watcher.current?.unobserve(row);
    },
    [look],
  );

  const first = whole ? 0 : heights.rowAt(view.from);
  const last = whole ? rows.length - 1 : heights.rowAt(view.to);
  const focused = focusedRow(list.current);
  const indexes = Array.from({ length: rows.length === 0 ? 0 : last - first + 1 }, (_, i) => first + i);
  if (focused !== undefined && focused < rows.length && (focused < first || focused > last))
    indexes.splice(focused < first ? 0 : indexes.length, 0, focused);
  const drawn = indexes.map((index) => ({
    index,
    start: heights.startOf(index),
    end: heights.startOf(index + 1),
  }));
  return { drawn, total: heights.total, watch };
}
