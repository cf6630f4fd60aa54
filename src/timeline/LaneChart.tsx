import type { ReactNode } from 'react';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import type { Crowd } from './crowd.ts';
import type { Doors } from './doors.ts';
import styles from './LaneChart.module.css';
import { LaneLegend } from './LaneLegend.tsx';
import { LanePlot } from './LanePlot.tsx';
import type { Lanes } from './lanes.ts';
import { SpanToolPlace } from './SpanToolPlace.tsx';
import { Strip } from './Strip.tsx';
import type { Tools } from './tools.ts';
import { useEasedSpan } from './use-eased-span.ts';
import { useLanes } from './use-lanes.ts';
import { useMeasure } from './use-measure.ts';
import type { Choosing } from './use-picked.ts';
import { useScrolled } from './use-scrolled.ts';
import type { SpanView } from './use-span.ts';
import { useWholeDrawing } from './use-whole-drawing.ts';

/** Room at the left for the names of lanes, px, by how wide the place is. */
const gutterOf = (width: number): number =>
  width >= 1000 ? 224 : width >= 860 ? 196 : width >= 640 ? 168 : 116;

/** Scrolling draws anew every so many px. */
const SCROLL = 60;

/** The visits in lanes on one axis: the ruler stays at the top, the names of the lanes at the left. */
export function LaneChart({
  crowd,
  lanes,
  span,
  doors,
  tools,
  choosing,
  aside,
}: {
  readonly crowd: Crowd;
  readonly lanes: Lanes;
  readonly span: SpanView;
  readonly doors: Doors;
  readonly tools: Tools;
  readonly choosing: Choosing;
  /** At the end of the row of tools. */
  readonly aside: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const [ref, width] = useWidth();
  const [box, scrolled] = useScrolled(SCROLL);
  const measure = useMeasure(lang);
  const gutter = gutterOf(width);
  const { given, shown, moving } = span;
  const still = moving ? given : shown;
  const drawn = useEasedSpan(shown, moving);
  const [whole, taken] = useWholeDrawing(crowd, shown);
  const set = useLanes({ crowd, lanes, lang, span: drawn, still, width, gutter, scrolled, whole });
  const { list, totals, inView, most } = set;
  const say = words.lanes;
  return (
    <div ref={ref}>
      <p className={styles['total']}>
        <span role="status">{say.total(totals, list.length)}</span>
        {inView < list.length && (
          <span className={styles['seen']} data-picture="none">
            {say.inView(inView, list.length)}
          </span>
        )}
        {most < list.length && (
          <span className={styles['first']} data-picture="open" hidden>
            {say.first(most, list.length)}
          </span>
        )}
      </p>
      {list.length === 0 && <p className={styles['total']}>{say.nothing}</p>}
      {width > 0 && (
        <>
          <LanePlot
            ref={box}
            crowd={crowd}
            lanes={lanes}
            set={set}
            width={width}
            gutter={gutter}
            span={span}
            doors={doors}
            measure={measure}
            tools={tools}
            choosing={choosing}
          />
          <Strip crowd={crowd} span={span} width={width} gutter={gutter} />
          <SpanToolPlace span={span} filter={tools.filter} gutter={gutter}>
            <div ref={taken}>{aside}</div>
          </SpanToolPlace>
          <LaneLegend drawn={set.drawn} register={crowd.register} />
        </>
      )}
    </div>
  );
}
