import { type ReactNode, useId, useMemo, useState } from 'react';
import { Boundary } from '../ui/Boundary.tsx';
import { Button } from '../ui/Button.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import { learnRest } from '../words/index.ts';
import styles from './Chart.module.css';
import { type Crowd, crowdOf } from './crowd.ts';
import { Drawing } from './Drawing.tsx';
import type { Doors } from './doors.ts';
import { roomOf } from './frame.ts';
import { Count, Legend } from './Legend.tsx';
import { layoutOf } from './layout.ts';
import { SideTotals } from './SideTotals.tsx';
import { SpanToolPlace } from './SpanToolPlace.tsx';
import { Strip } from './Strip.tsx';
import { sameSpan } from './scale.ts';
import type { Tools } from './tools.ts';
import { useEasedSpan } from './use-eased-span.ts';
import { useMeasure } from './use-measure.ts';
import type { Choosing } from './use-picked.ts';
import type { SpanView } from './use-span.ts';

/** What can be done on the drawing comes in a file of its own: the drawing need not wait for it. */
const Plot = lazyPart(async () => {
  const [{ Plot }] = await Promise.all([import('./Plot.tsx'), learnRest()]);
  return Plot;
});

/** Room at the left for the totals of the sides, px, in a wide and in a less wide place. */
const GUTTER = { wide: 112, less: 96, from: 1160 };

/** The horizontal timeline, laid out for its width: totals, drawing, strip of all years, legend. */
export function Chart({
  crowd,
  span,
  doors,
  compact,
  tools,
  choosing,
  aside,
}: {
  readonly crowd: Crowd;
  readonly span: SpanView;
  readonly doors: Doors;
  readonly compact: boolean;
  readonly tools: Tools;
  readonly choosing: Choosing;
  /** At the end of the row of tools. */
  readonly aside: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const { register, rows } = crowd;
  const [ref, width] = useWidth();
  const measure = useMeasure(lang);
  const { extent, given, shown, moving } = span;
  const gutter = width >= GUTTER.from ? GUTTER.wide : GUTTER.less;

  const base = useMemo(() => {
    const { asOf, today, nothingYet, nothingYetBefore, moreBrief } = words.timeline;
    const say = {
      asOf: (register.asOfStated ? asOf : today)(words.dates.day(register.asOf)),
      nothingYet,
      nothingYetBefore,
      more: moreBrief,
    };
    return { crowd, width, gutter, lang, measure, compact, words: say };
  }, [register, crowd, width, gutter, lang, measure, compact, words]);
  const free = useMemo(() => crowdOf(register, rows, null), [register, rows]);
  // The frame of all of time, without a filter: neither zooming nor filtering moves the ruler.
  const floor = useMemo(
    () => roomOf(layoutOf({ ...base, crowd: free, span: extent }).frame),
    [base, free, extent],
  );
  const still = moving ? given : shown;
  const settled = useMemo(() => layoutOf({ ...base, span: still, floor }), [base, still, floor]);
  const drawn = useEasedSpan(shown, moving);
  const rests = !moving && sameSpan(drawn, still);
  const layout = useMemo(
    () => (rests ? settled : layoutOf({ ...base, span: drawn, floor: roomOf(settled.frame), held: true })),
    [base, rests, drawn, settled],
  );
  const id = useId();
  const [keyed, setKeyed] = useState(!compact);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const plain = <Drawing register={register} layout={layout} measure={measure} doors={doors} />;
  return (
    <div ref={ref}>
      {width > 0 && (
        <>
          <div className={styles['stage']}>
            <SideTotals
              crowd={crowd}
              span={shown}
              whole={sameSpan(shown, extent)}
              frame={layout.frame}
              width={gutter}
              doors={doors}
            />
            <Boundary instead={() => plain}>
              <Soon fallback={<div aria-busy="true">{plain}</div>}>
                <Plot
                  crowd={crowd}
                  layout={layout}
                  settled={settled}
                  span={span}
                  measure={measure}
                  doors={doors}
                  tools={tools}
                  choosing={choosing}
                  foot={foot}
                />
              </Soon>
            </Boundary>
          </div>
          <Strip crowd={crowd} span={span} width={width} gutter={gutter} />
          <SpanToolPlace span={span} filter={tools.filter} gutter={gutter}>
            <Count layout={layout} />
            {compact && (
              <Button
                kind="quiet"
                aria-expanded={keyed}
                aria-controls={id}
                onClick={() => setKeyed((was) => !was)}
              >
                {words.timeline.key}
              </Button>
            )}
            {aside}
          </SpanToolPlace>
          <Legend layout={layout} id={id} folded={!keyed} />
          <div ref={setFoot} className={styles['foot']} />
        </>
      )}
    </div>
  );
}
