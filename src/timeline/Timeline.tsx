import { type ReactNode, Suspense, useId, useMemo, useRef, useState } from 'react';
import { sourceLine } from '../insight/source-line.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { SavePicture } from '../ui/SavePicture.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import type { ViewKind } from '../ui/ViewSwitch.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { learnRest } from '../words/index.ts';
import { Chart } from './Chart.tsx';
import { Controls } from './Controls.tsx';
import { crowdOf, datesIn, extentOf, sumOf, tallyOf, visitsIn } from './crowd.ts';
import type { Doors } from './doors.ts';
import { Finding, spanText } from './Finding.tsx';
import { ListTwin } from './ListTwin.tsx';
import type { Lanes } from './lanes.ts';
import { SpanToolPlace } from './SpanToolPlace.tsx';
import { type Span, sameSpan } from './scale.ts';
import styles from './Timeline.module.css';
import type { Tools } from './tools.ts';
import { type OnSpan, useSpan } from './use-span.ts';
import { YearsDown } from './YearsDown.tsx';

const LaneChart = lazyPart(async () => {
  const [{ LaneChart }] = await Promise.all([import('./LaneChart.tsx'), learnRest()]);
  return LaneChart;
});

const NO_TOOLS: Tools = {};

/**
 * The timeline of delegations: who came above the ruler, where we went below it, the rest on it.
 * The address owns the span; a gesture tells of it once, at its end.
 */
export function Timeline({
  register,
  rows = null,
  matches = null,
  span,
  onSpan,
  heading,
  hrefOf = paths.visits,
  compact = false,
  tools = NO_TOOLS,
  lanes = null,
}: {
  readonly register: Register;
  /** Rows of the register to draw, ascending; null for all. */
  readonly rows?: Uint32Array | null;
  /** 1 for each row of the register that fits the filter; the others stay, pale and without a name. Null when there is no filter. */
  readonly matches?: Uint8Array | null;
  /** The days shown; null for all of time. */
  readonly span: Span | null;
  readonly onSpan: OnSpan;
  /** Instead of the finding; null where the page has said it already. */
  readonly heading?: ReactNode;
  /** The address of the visits behind a figure; a page adds its own filter. */
  readonly hrefOf?: Doors;
  /** Less high, with fewer names, where a list of the same visits follows. */
  readonly compact?: boolean;
  /** What the page lets it do. */
  readonly tools?: Tools;
  /** The visits in lanes; null for one lane a side. A narrow window has none. */
  readonly lanes?: Lanes | null;
}) {
  const { lang, words } = useLanguage();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const [view, setView] = useState<ViewKind>('chart');
  const narrow = useNarrow();
  const crowd = useMemo(() => crowdOf(register, rows, matches), [register, rows, matches]);
  const extent = useMemo(() => extentOf(crowd), [crowd]);
  const spanView = useSpan(span, extent, onSpan);
  const { given } = spanView;
  const [fitting, seen] = useMemo(() => {
    const dates = datesIn(crowd, given);
    return [tallyOf(crowd.fit, dates), sumOf(tallyOf(crowd.all, dates))];
  }, [crowd, given]);
  const shown = sumOf(fitting);
  const controls = <Controls crowd={crowd} span={spanView} view={view} onView={setView} />;
  const parts = { crowd, span: spanView, doors: hrefOf };
  return (
    <section
      ref={section}
      className={styles['timeline']}
      aria-labelledby={heading === null ? undefined : id}
      aria-label={heading === null ? words.timeline.title : undefined}
    >
      {heading === null ? (
        <div className={styles['controls']}>{controls}</div>
      ) : (
        <SectionHead
          id={id}
          title={heading ?? <Finding crowd={crowd} selected={shown < seen} span={given} doors={hrefOf} />}
          aside={controls}
        />
      )}
      <VisuallyHidden>
        {words.timeline.summary(
          shown,
          spanText(words, given),
          fitting.inbound,
          fitting.outbound,
          fitting.joint,
        )}
        {view === 'chart' && !narrow && shown > 0 && ` ${words.timeline.keysHint}`}
      </VisuallyHidden>
      <PanelBoundary name={words.timeline.title}>
        {view === 'chart' ? (
          narrow ? (
            <>
              <YearsDown {...parts} />
              <SpanToolPlace span={spanView} filter={tools.filter} />
            </>
          ) : lanes ? (
            <Suspense fallback={<div className={styles['waiting']} />}>
              <LaneChart {...parts} lanes={lanes} tools={tools} />
            </Suspense>
          ) : (
            <Chart {...parts} compact={compact} tools={tools} />
          )
        ) : shown > 0 ? (
          <ListTwin visits={visitsIn(crowd, given)} register={register} />
        ) : (
          <p className={styles['empty']}>{words.timeline.empty}</p>
        )}
      </PanelBoundary>
      {view === 'chart' && shown > 0 && (
        <div className={styles['save']}>
          <SavePicture
            of={section}
            title={() => section.current?.querySelector('h2')?.textContent ?? words.timeline.title}
            visits={shown}
            asOf={register.asOf}
            source={sourceLine(register, lang)}
            span={sameSpan(given, extent) ? undefined : spanText(words, given)}
          />
        </div>
      )}
    </section>
  );
}
