import { useId, useMemo } from 'react';
import { paths } from '../query/paths.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSize } from '../ui/use-size.ts';
import { Bands } from './Bands.tsx';
import type { Crowd } from './crowd.ts';
import { Fades } from './Fades.tsx';
import { LaneGround } from './LaneGround.tsx';
import { LaneHead } from './LaneHead.tsx';
import { LaneInks } from './LaneInks.tsx';
import type { Lanes } from './lanes.ts';
import { Ruler } from './Ruler.tsx';
import styles from './StillLanes.module.css';
import { type Span, xOf } from './scale.ts';
import { useLanes } from './use-lanes.ts';
import { useMeasure } from './use-measure.ts';

/** The ruler under the names of the planning periods; room for the names of the lanes, and for a word below; px. */
const BAND = 26;
const HEAD = 62;
const GUTTER = 210;
const FOOT = 22;

const nothing = () => {};

/** The first lanes of a timeline, as many as the place it is given has room for: to be looked at, with each mark a door. */
export function StillLanes({
  crowd,
  lanes,
  span,
}: {
  readonly crowd: Crowd;
  readonly lanes: Omit<Lanes, 'onFold'>;
  readonly span: Span;
}) {
  const { lang, words } = useLanguage();
  const id = useId();
  const [ref, place] = useSize();
  const measure = useMeasure(lang);
  const room = Math.max(0, place.height - HEAD - FOOT);
  const scrolled = useMemo(() => ({ top: 0, height: room }), [room]);
  const set = useLanes({
    crowd,
    lanes: { ...lanes, onFold: nothing },
    lang,
    span,
    still: span,
    width: place.width,
    gutter: GUTTER,
    scrolled,
    whole: false,
  });
  const { list, scale, perVisit } = set;
  const bottomOf = (i: number) => set.drawn[i + 1]?.top ?? set.bottom;
  const drawn = set.drawn.filter((_, i) => i === 0 || bottomOf(i) <= room);
  const end = bottomOf(drawn.length - 1);
  const { periods } = crowd.register.dashboard;
  const asOf = xOf(scale, crowd.register.asOf + 1);
  return (
    <div ref={ref} className={styles['still']}>
      {place.width > 0 && (
        <>
          <svg
            width={place.width}
            height={HEAD + end}
            viewBox={`0 ${-HEAD} ${place.width} ${HEAD + end}`}
            aria-hidden="true"
          >
            <defs>
              <Fades id={id} />
              <clipPath id={`${id}-clip`}>
                <rect x={scale.x0} y={0} width={scale.x1 - scale.x0} height={end} />
              </clipPath>
            </defs>
            <g transform={`translate(0 ${-HEAD})`}>
              <Bands periods={periods} scale={scale} height={HEAD} line={asOf} measure={measure} />
              <Ruler scale={scale} top={BAND} bottom={HEAD - 0.5} />
            </g>
            <LaneGround periods={periods} scale={scale} height={end} asOf={asOf} />
            {drawn.map((one) => (
              <g key={one.lane.name.id} clipPath={`url(#${id}-clip)`}>
                <LaneInks drawn={one} scale={scale} perVisit={perVisit} fade={id} />
              </g>
            ))}
          </svg>
          <div className={styles['names']} style={{ top: HEAD }}>
            {drawn.map((one) => (
              <LaneHead
                key={one.lane.name.id}
                drawn={one}
                width={GUTTER}
                doors={paths.visits}
                onFold={nothing}
              />
            ))}
          </div>
          {drawn.length < list.length && (
            <p className={styles['more']} style={{ top: HEAD + end }}>
              {words.lanes.first(drawn.length, list.length)}
            </p>
          )}
        </>
      )}
    </div>
  );
}
