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

/** At most so many are drawn before and after those in view, and the stretch moves in steps as long. */
const AROUND = 4;

/** Of large things fewer: so many px are drawn ahead. */
const AHEAD = 168;

const aroundOf = (size: number): number => Math.min(AROUND, Math.ceil(AHEAD / size));

/** What is in view of a run, and a little around it, when it is scrolled to a place in a box of a length. */
export function stretchAt({ count, size }: Run, scrolled: number, length: number): Stretch {
  const around = aroundOf(size);
  const first = Math.floor(Math.max(0, scrolled) / size / around) * around;
  const last = Math.ceil((Math.max(0, scrolled) + length) / size / around) * around;
  return { from: Math.max(0, Math.min(first, count) - around), to: Math.min(count, last + around) };
}

interface InView {
  readonly down: Stretch;
  readonly across: Stretch;
}

const same = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to;

/** Before a box has a size, as much as fits into a large window. */
const LARGE = { clientWidth: 1600, clientHeight: 1000 };

/** How far a box is scrolled, and how large it is. */
type Box = Readonly<Pick<HTMLElement, 'scrollTop' | 'scrollLeft' | 'clientWidth' | 'clientHeight'>>;

const viewAt = (box: Box, rows: Run, columns: Run): InView => ({
  down: stretchAt(rows, box.scrollTop, box.clientHeight || LARGE.clientHeight),
  across: stretchAt(columns, box.scrollLeft, box.clientWidth || LARGE.clientWidth),
});

const showTheSame = (one: InView, other: InView): boolean =>
  same(one.down, other.down) && same(one.across, other.across);

const boxOf = ({ scrollTop, scrollLeft, clientWidth, clientHeight }: Box): Box => ({
  scrollTop,
  scrollLeft,
  clientWidth,
  clientHeight,
});

/** Which rows and columns of a grid are in view in the box that it scrolls in. */
export function useInView(scroll: RefObject<HTMLElement | null>, rows: Run, columns: Run): InView {
  const { count: rowCount, size: rowSize } = rows;
  const { count: columnCount, size: columnSize } = columns;
  const [box, setBox] = useState<Box>({ scrollTop: 0, scrollLeft: 0, ...LARGE });
  // Listens to the box: how far it is scrolled, and how large it is. It is never asked before it has been laid out.
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const down = { count: rowCount, size: rowSize };
    const across = { count: columnCount, size: columnSize };
    const look = () =>
      setBox((now) => {
        const next = boxOf(element);
        return showTheSame(viewAt(now, down, across), viewAt(next, down, across)) ? now : next;
      });
    // Drawn before the frame that shows the new place, so that nothing is blank.
    const atOnce = () => flushSync(look);
    const observer = new ResizeObserver(atOnce);
    observer.observe(element);
    element.addEventListener('scroll', atOnce, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', atOnce);
    };
  }, [scroll, rowCount, rowSize, columnCount, columnSize]);
  return viewAt(box, rows, columns);
}
