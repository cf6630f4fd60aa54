import { type Ref, useId, useMemo, useRef } from 'react';
import { say } from '../records/text.ts';
import { useLanguage } from '../ui/use-language.ts';
import { BandLinks } from './BandLinks.tsx';
import { Bands } from './Bands.tsx';
import { Chosen } from './Chosen.tsx';
import { ColumnHits } from './ColumnHits.tsx';
import type { Crowd } from './crowd.ts';
import type { Doors } from './doors.ts';
import { Fades } from './Fades.tsx';
import { LaneGap } from './LaneGap.tsx';
import { LaneGround } from './LaneGround.tsx';
import { LaneHead } from './LaneHead.tsx';
import { LaneInks } from './LaneInks.tsx';
import styles from './LanePlot.module.css';
import { LaneRings } from './LaneRings.tsx';
import { LaneTwins } from './LaneTwins.tsx';
import type { Lanes } from './lanes.ts';
import { Ruler } from './Ruler.tsx';
import { StopCard } from './StopCard.tsx';
import { StopList } from './StopList.tsx';
import { xOf } from './scale.ts';
import type { Stop } from './stops.ts';
import type { Measure } from './text-width.ts';
import type { Tools } from './tools.ts';
import { useCard } from './use-card.ts';
import { useHands } from './use-hands.ts';
import type { useLanes } from './use-lanes.ts';
import { type Choosing, usePicked } from './use-picked.ts';
import type { SpanView } from './use-span.ts';
import { useWalk } from './use-walk.ts';

/** The ruler under the names of the planning periods, at the top of the lanes; px. */
const HEAD = { band: 26, ruler: 36 };

/** The lanes with everything that can be done on them, in a box of their own that scrolls. */
export function LanePlot({
  ref,
  crowd,
  lanes,
  set,
  width,
  gutter,
  span,
  doors,
  measure,
  tools,
  choosing,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly crowd: Crowd;
  readonly lanes: Lanes;
  readonly set: ReturnType<typeof useLanes>;
  readonly width: number;
  readonly gutter: number;
  readonly span: SpanView;
  readonly doors: Doors;
  readonly measure: Measure;
  readonly tools: Tools;
  readonly choosing: Choosing;
}) {
  const { lang } = useLanguage();
  const { register } = crowd;
  const { periods } = register.dashboard;
  const { list, height, bottom: end, drawn, stops, begin, scale, perVisit } = set;
  const id = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const chosen = usePicked(stops, crowd, choosing);
  const control = useCard();
  const { card, hide, keep } = control;
  const hands = useHands({ drawing, scale, stops, span, card: control, chosen });
  const active = span.moving || !card ? undefined : stops.find((stop) => stop.id === card.id);
  const { onStop, onTravel } = useWalk(drawing, control, span, periods);
  const headingOf = useMemo(() => {
    const names = list.map(({ name }) => say(name.name, lang).text);
    return (stop: Stop) => names[stop.lane ?? 0] ?? '';
  }, [list, lang]);
  const top = HEAD.band + HEAD.ruler;
  const asOf = xOf(scale, register.asOf + 1);
  const { left, right, top: from, bottom } = hands.lasso ?? { left: 0, right: 0, top: 0, bottom: 0 };
  return (
    <div className={styles['frame']}>
      <div ref={ref} className={styles['box']}>
        <div className={styles['ruler']}>
          <svg width={width} height={top} viewBox={`0 0 ${width} ${top}`} aria-hidden="true">
            <Bands periods={periods} scale={scale} height={top} line={asOf} measure={measure} />
            <Ruler scale={scale} top={HEAD.band} bottom={top - 0.5} />
          </svg>
          <BandLinks
            periods={periods}
            scale={scale}
            line={asOf}
            measure={measure}
            doors={doors}
            periodDoor={tools.periodDoor}
          />
        </div>
        <div className={styles['lanes']}>
          <div ref={hands.ref} className={styles['surface']} {...hands.handlers}>
            <svg
              ref={drawing}
              className={styles['drawing']}
              width={width}
              height={end}
              viewBox={`0 0 ${width} ${end}`}
              aria-hidden="true"
            >
              <defs>
                <Fades id={id} />
                <clipPath id={`${id}-clip`}>
                  <rect x={scale.x0} y={0} width={scale.x1 - scale.x0} height={end} />
                </clipPath>
              </defs>
              <LaneGround periods={periods} scale={scale} height={end} asOf={asOf} />
              {drawn.map((one) => (
                <g key={one.lane.name.id} clipPath={`url(#${id}-clip)`}>
                  <LaneInks drawn={one} scale={scale} perVisit={perVisit} fade={id} />
                  {lanes.tellsGaps && !one.folded && <LaneGap drawn={one} scale={scale} measure={measure} />}
                </g>
              ))}
              <ColumnHits stops={stops} doors={doors} />
              {chosen.picked && <LaneRings drawn={drawn} picked={chosen.picked} fade={id} />}
              {active?.kind === 'visit' && <LaneTwins drawn={drawn} at={active.mark.at} fade={id} />}
            </svg>
          </div>
          <div className={styles['rest']} style={{ height: height - end }} data-picture="none" />
          {drawn.map((one) => (
            <LaneHead key={one.lane.name.id} drawn={one} width={gutter} doors={doors} onFold={lanes.onFold} />
          ))}
          <StopList
            stops={stops}
            register={register}
            doors={doors}
            onStop={onStop}
            onTravel={onTravel}
            picked={chosen.ids}
            onPick={chosen.pick}
            headingOf={headingOf}
            begin={begin}
          />
          {hands.lasso && (
            <div
              className={styles['lasso']}
              style={{ left, top: from, width: right - left, height: bottom - from }}
            />
          )}
        </div>
      </div>
      {active && card && (
        <div className={styles['cards']} style={{ left: card.origin.left, top: card.origin.top, height }}>
          <StopCard
            stop={active}
            card={card}
            height={height}
            register={register}
            doors={doors}
            onKeep={keep}
            onLeave={() => card.cause === 'pointer' && hide()}
            onClose={() => hide(true)}
          />
        </div>
      )}
      <Chosen
        picked={chosen.picked}
        register={register}
        doors={doors}
        exporter={tools.exporter}
        onClear={() => {
          chosen.pick(null);
          // The bar goes, and the focus was on it.
          drawing.current?.closest('section')?.querySelector<HTMLElement>('ol [tabindex="0"]')?.focus();
        }}
      />
    </div>
  );
}
