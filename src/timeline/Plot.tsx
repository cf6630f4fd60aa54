import { useCallback, useMemo, useRef } from 'react';
import type { Register } from '../records/register.ts';
import { CardFrame } from './CardFrame.tsx';
import { Drawing } from './Drawing.tsx';
import type { Doors } from './doors.ts';
import { HoverCard } from './HoverCard.tsx';
import type { Layout } from './layout.ts';
import styles from './Plot.module.css';
import { StopList } from './StopList.tsx';
import { BinName } from './StopName.tsx';
import { zoomed } from './scale.ts';
import { type Stop, stopsOf } from './stops.ts';
import type { Measure } from './text-width.ts';
import { useCard } from './use-card.ts';
import { useGestures } from './use-gestures.ts';
import { usePointerCard } from './use-pointer-card.ts';
import type { SpanView } from './use-span.ts';

/** The drawing with everything that can be done on it. */
export function Plot({
  register,
  layout,
  settled,
  span,
  measure,
  doors,
}: {
  readonly register: Register;
  /** As shown, under the hand too. */
  readonly layout: Layout;
  /** As the address has it: what the keyboard walks. */
  readonly settled: Layout;
  readonly span: SpanView;
  readonly measure: Measure;
  readonly doors: Doors;
}) {
  const drawing = useRef<SVGSVGElement>(null);
  const { card, show, hide, keep } = useCard();
  const { ref, handlers } = useGestures({
    scale: layout.scale,
    extent: span.extent,
    onMove: span.show,
    onEnd: span.commit,
  });
  const { frame } = layout;
  const stops = useMemo(() => stopsOf(settled), [settled]);
  const active = span.moving || !card ? undefined : stops.find((stop) => stop.id === card.id);

  const pointer = usePointerCard(drawing, { card, show, hide });
  const onStop = useCallback(
    (stop: Stop | null): boolean => {
      if (!stop || !drawing.current) return hide(true);
      show(stop.id, 'focus', drawing.current);
      return true;
    },
    [show, hide],
  );
  const { given, extent, commit } = span;
  const onZoom = useCallback(
    (factor: number, at: Stop) => commit(zoomed(given, factor, (at.earliest + at.latest + 1) / 2, extent)),
    [given, extent, commit],
  );
  const onWhole = useCallback(() => commit(extent), [extent, commit]);

  return (
    <div className={styles['plot']}>
      {/* Mouse down neither focuses nor drags a link: both would end a pan. */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys are heard by StopList */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are heard by StopList */}
      <div
        ref={ref}
        className={styles['surface']}
        {...handlers}
        {...pointer}
        onMouseDown={(event) => event.preventDefault()}
        onDragStart={(event) => event.preventDefault()}
      >
        <Drawing
          ref={drawing}
          register={register}
          layout={layout}
          stops={stops}
          active={active && { stop: active, focused: card?.cause === 'focus' }}
          measure={measure}
          doors={doors}
        />
      </div>
      <StopList
        stops={stops}
        register={register}
        doors={doors}
        onStop={onStop}
        onZoom={onZoom}
        onWhole={onWhole}
      />
      {active && card && (
        <CardFrame
          card={card}
          stop={active}
          height={frame.height}
          onKeep={keep}
          onLeave={() => card.cause === 'pointer' && hide()}
        >
          {active.kind === 'visit' ? (
            <HoverCard visit={active.visit} register={register} open={card.cause === 'touch'} />
          ) : (
            <BinName stop={active} />
          )}
        </CardFrame>
      )}
    </div>
  );
}
