import { type KeyboardEvent, useRef } from 'react';
import { partsOf } from '../records/day.ts';
import { useLanguage } from '../ui/use-language.ts';
import { type End, pressed, rangeOf } from './handles.ts';
import { handleMoveOf } from './keys.ts';
import styles from './StripHandle.module.css';
import type { SpanView } from './use-span.ts';

/** One end of the window on the strip: a slider whose way ends where the other stands. */
export function StripHandle({
  end,
  x,
  height,
  span,
}: {
  readonly end: End;
  readonly x: number;
  readonly height: number;
  readonly span: SpanView;
}) {
  const { words } = useLanguage();
  const pressing = useRef(false);
  const { shown, given, extent } = span;
  const { min, max } = rangeOf(end, shown, extent);
  const { year, month } = partsOf(Math.round(shown[end]));
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : handleMoveOf(event.key);
    if (!move) return;
    event.preventDefault();
    // All presses until the handle is left are one step of history.
    span.commit(pressed(end, move, given, extent), { replace: pressing.current });
    pressing.current = true;
  };
  return (
    <div
      className={styles['handle']}
      style={{ left: x, height }}
      data-grip={end}
      role="slider"
      tabIndex={0}
      aria-label={words.timeline[end]}
      aria-valuemin={Math.round(min)}
      aria-valuemax={Math.round(max)}
      aria-valuenow={Math.round(shown[end])}
      aria-valuetext={words.dates.month(year, month)}
      aria-orientation="horizontal"
      onKeyDown={onKeyDown}
      onBlur={() => {
        pressing.current = false;
      }}
    >
      <span />
    </div>
  );
}
