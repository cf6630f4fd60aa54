import { useMemo, useRef } from 'react';
import { Elsewhere } from '../ui/Elsewhere.tsx';
import { BandLinks } from './BandLinks.tsx';
import { Chosen } from './Chosen.tsx';
import type { Crowd } from './crowd.ts';
import { Drawing } from './Drawing.tsx';
import type { Doors } from './doors.ts';
import type { Layout } from './layout.ts';
import styles from './Plot.module.css';
import { StopCard } from './StopCard.tsx';
import { StopList } from './StopList.tsx';
import { stopsOf } from './stops.ts';
import type { Measure } from './text-width.ts';
import type { Tools } from './tools.ts';
import { useCard } from './use-card.ts';
import { useHands } from './use-hands.ts';
import { type Choosing, usePicked } from './use-picked.ts';
import type { SpanView } from './use-span.ts';
import { useWalk } from './use-walk.ts';

/** The drawing with everything that can be done on it. */
export function Plot({
  crowd,
  layout,
  settled,
  span,
  measure,
  doors,
  tools,
  choosing,
  foot,
}: {
  readonly crowd: Crowd;
  /** As shown, under the hand too. */
  readonly layout: Layout;
  /** As the address has it: what the keyboard walks. */
  readonly settled: Layout;
  readonly span: SpanView;
  readonly measure: Measure;
  readonly doors: Doors;
  readonly tools: Tools;
  readonly choosing: Choosing;
  /** Where it is said what is chosen, below the drawing. */
  readonly foot: HTMLElement | null;
}) {
  const { register } = crowd;
  const { periods } = register.dashboard;
  const drawing = useRef<SVGSVGElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => stopsOf(settled), [settled]);
  // What "+7" counts has marks of its own, and so places in the walk.
  const walk = useMemo(() => stops.filter(({ kind }) => kind !== 'more'), [stops]);
  const chosen = usePicked(stops, crowd, choosing);
  const control = useCard();
  const { card, hide, keep } = control;
  const hands = useHands({ drawing, scale: layout.scale, stops, span, card: control, chosen });
  const active = span.moving || !card ? undefined : stops.find((stop) => stop.id === card.id);

  const { onStop, onTravel } = useWalk(drawing, control, span, periods);
  const { left, right, top, bottom } = hands.lasso ?? { left: 0, right: 0, top: 0, bottom: 0 };

  return (
    <div ref={plot} className={styles['plot']}>
      <div ref={hands.ref} className={styles['surface']} {...hands.handlers}>
        <Drawing
          ref={drawing}
          register={register}
          layout={layout}
          stops={stops}
          active={active && { stop: active, focused: card?.cause === 'focus' }}
          chosen={chosen}
          measure={measure}
          doors={doors}
        />
      </div>
      <BandLinks
        periods={periods}
        scale={layout.scale}
        line={layout.asOf?.x}
        measure={measure}
        doors={doors}
        periodDoor={tools.periodDoor}
      />
      <StopList
        stops={walk}
        register={register}
        doors={doors}
        onStop={onStop}
        onTravel={onTravel}
        picked={chosen.ids}
        onPick={chosen.pick}
      />
      {hands.lasso && (
        <div className={styles['lasso']} style={{ left, top, width: right - left, height: bottom - top }} />
      )}
      {active && card && (
        <StopCard
          stop={active}
          card={card}
          height={layout.frame.height}
          register={register}
          doors={doors}
          onKeep={keep}
          onLeave={() => card.cause === 'pointer' && hide()}
          onClose={() => hide(true)}
        />
      )}
      <Elsewhere place={foot}>
        <Chosen
          picked={chosen.picked}
          register={register}
          doors={doors}
          exporter={tools.exporter}
          onClear={() => {
            chosen.pick(null);
            // The bar goes, and the focus was on it.
            plot.current?.querySelector<HTMLElement>('ol [tabindex="0"]')?.focus();
          }}
        />
      </Elsewhere>
    </div>
  );
}
