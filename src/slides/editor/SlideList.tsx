import { type KeyboardEvent, useEffect, useRef } from 'react';
import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { DrawnSlide } from '../drawn.ts';
import type { ShowData } from '../show-data.ts';
import { SlideItem } from './SlideItem.tsx';
import styles from './SlideList.module.css';
import { type Drag, useSlideDrag } from './use-slide-drag.ts';

/** Where the slide under the hand would be let go: before one of the others, or after the last. */
function markOf(i: number, drag: Drag | undefined, count: number): string | undefined {
  if (!drag) return undefined;
  if (i === drag.from) return styles['lifted'];
  const place = i > drag.from ? i - 1 : i;
  if (place === drag.to) return styles['before'];
  return drag.to === count - 1 && place === count - 2 ? styles['after'] : undefined;
}

/** All slides, small, one after another: to choose one, and to put them in order. */
export function SlideList({
  show,
  drawn,
  chosen,
  onChoose,
  onMove,
}: {
  readonly show: ShowData;
  readonly drawn: readonly DrawnSlide[];
  /** Place of the slide that is looked at. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
  readonly onMove: (from: number, to: number) => void;
}) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  const list = useRef<HTMLOListElement>(null);
  const { drag, handlers } = useSlideDrag(list, onMove);
  const buttonAt = (place: number) => list.current?.children[place]?.querySelector('button');

  // Talks to the list, which may be scrolled: the slide that is looked at is seen in it, and the page stays where it is.
  useEffect(() => {
    const box = list.current;
    const item = box?.children[chosen];
    if (!box || !(item instanceof HTMLElement)) return;
    const [outer, inner] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top;
    else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
    if (inner.left < outer.left) box.scrollLeft -= outer.left - inner.left;
    else if (inner.right > outer.right) box.scrollLeft += inner.right - outer.right;
  }, [chosen]);

  const onKey = (event: KeyboardEvent, place: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (step === undefined || (event.altKey && !/Up|Down/.test(event.key))) return;
    const to = place + step;
    event.preventDefault();
    if (to < 0 || to >= drawn.length) return;
    if (event.altKey) onMove(place, to);
    else {
      onChoose(to);
      buttonAt(to)?.focus();
    }
  };

  return (
    <>
      <VisuallyHidden>{own.listKeys}</VisuallyHidden>
      <ol
        ref={list}
        className={cx(styles['list'], drag && styles['moving'])}
        aria-label={own.slides}
        {...handlers}
      >
        {drawn.map((one, i) => (
          // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys are those of the button inside, caught on their way up
          <li
            key={one.slide.id}
            className={markOf(i, drag, drawn.length)}
            onKeyDown={(event) => onKey(event, i)}
          >
            <SlideItem
              show={show}
              drawn={one}
              n={i + 1}
              shownAs={drawn.slice(0, i + 1).filter(({ slide }) => !slide.hidden).length}
              chosen={i === chosen}
              onChoose={() => onChoose(i)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
