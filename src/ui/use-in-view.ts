import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** From the first of equally large things up to, not including, the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A row of equally large things in what scrolls; sizes in px. */
export interface Run {
  readonly count: number;
  readonly size: number;
}

/** So many are drawn before and after those in view, and the stretch moves in steps as long. */
const AROUND = 4;

/** What is in view of a run, and a little around it, when it is scrolled to a place in a box of a length. */
export function stretchAt({ count, size }: Run, scrolled: number, length: number): Stretch {
  const first = Math.floor(Math.max(0, scrolled) / size / AROUND) * AROUND;
  const last = Math.ceil((Math.max(0, scrolled) + length) / size / AROUND) * AROUND;
  return { from: Math.max(0, Math.min(first, count) - AROUND), to: Math.min(count, last + AROUND) };
}

interface InView {
  readonly down: Stretch;
  readonly across: Stretch;
}

const same = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to;

/** Before a box has a size, as much as fits into a large window. */
const LARGE = { clientWidth: 1600, clientHeight: 1000 };

type Box = Pick<HTMLElement, 'scrollTop' | 'scrollLeft' | 'clientWidth' | 'clientHeight'>;

const viewAt = (box: Box, rows: Run, columns: Run): InView => ({
  down: stretchAt(rows, box.scrollTop, box.clientHeight || LARGE.clientHeight),
  across: stretchAt(columns, box.scrollLeft, box.clientWidth || LARGE.clientWidth),
});

/** The new view, or the one before when it shows the same. */
const settled = (now: InView, next: InView): InView => {
  const down = same(now.down, next.down) ? now.down : next.down;
  const across = same(now.across, next.across) ? now.across : next.across;
  return down === now.down && across === now.across ? now : { down, across };
};

/** Which rows and columns of a grid are in view in the box that it scrolls in. */
export function useInView(scroll: RefObject<HTMLElement | null>, rows: Run, columns: Run): InView {
  const { count: rowCount, size: rowSize } = rows;
  const { count: columnCount, size: columnSize } = columns;
  const [view, setView] = useState(() => viewAt({ scrollTop: 0, scrollLeft: 0, ...LARGE }, rows, columns));
  // Listens to the box: how far it is scrolled, and how large it is.
  useLayoutEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const look = () =>
      setView((now) =>
        settled(
          now,
          viewAt(box, { count: rowCount, size: rowSize }, { count: columnCount, size: columnSize }),
        ),
      );
    // Drawn before the frame that shows the new place, so that nothing is blank.
    const onScroll = () => flushSync(look);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [scroll, rowCount, rowSize, columnCount, columnSize]);
  return view;
}
