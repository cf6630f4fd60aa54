import { type PointerEvent, useState } from 'react';
import { useLanguage } from '../../ui/use-language.ts';
import type { Box } from './fit.ts';
import styles from './Pen.module.css';
import { type Place, strokePath } from './stroke.ts';

/** What is drawn over one slide by hand. It is gone when the slide is another, and nowhere kept. */
export function Pen({
  size,
  active,
  cleared,
}: {
  /** Of the slide itself, px. */
  readonly size: Box;
  /** Whether the pen is in the hand. */
  readonly active: boolean;
  /** Another number: what was drawn is wiped away. */
  readonly cleared: number;
}) {
  const { words } = useLanguage();
  const [drawn, setDrawn] = useState<{
    readonly of: number;
    readonly strokes: readonly (readonly Place[])[];
  }>({
    of: cleared,
    strokes: [],
  });
  const strokes = drawn.of === cleared ? drawn.strokes : [];
  const placesOf = (event: PointerEvent<SVGSVGElement>): readonly Place[] => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = size.width / width;
    const moves = event.nativeEvent.getCoalescedEvents?.() ?? [];
    return (moves.length > 0 ? moves : [event.nativeEvent]).map(({ clientX, clientY }) => ({
      x: (clientX - left) * scale,
      y: (clientY - top) * scale,
    }));
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrawn({ of: cleared, strokes: [...strokes, placesOf(event)] });
  };
  const goOn = (event: PointerEvent<SVGSVGElement>) => {
    const last = strokes.at(-1);
    if (!last || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setDrawn({ of: cleared, strokes: [...strokes.slice(0, -1), [...last, ...placesOf(event)]] });
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a name as soon as there is something to name
    <svg
      className={active ? styles['active'] : styles['still']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      {...(active || strokes.length > 0
        ? { role: 'img', 'aria-label': words.show.pen.drawn(strokes.length) }
        : { 'aria-hidden': true })}
      data-own-touch={active ? '' : undefined}
      onPointerDown={active ? begin : undefined}
      onPointerMove={active ? goOn : undefined}
    >
      {strokes.map((stroke, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes keep their places
        <path key={i} d={strokePath(stroke)} />
      ))}
    </svg>
  );
}
