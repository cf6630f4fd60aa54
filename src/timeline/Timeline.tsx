import { type ReactNode, useId, useMemo, useState } from 'react';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import type { ViewKind } from '../ui/ViewSwitch.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Chart } from './Chart.tsx';
import { Controls } from './Controls.tsx';
import type { Doors } from './doors.ts';
import { Finding, spanText } from './Finding.tsx';
import { ListTwin } from './ListTwin.tsx';
import { inView } from './marks.ts';
import { extentOf, type Span } from './scale.ts';
import styles from './Timeline.module.css';
import { type OnSpan, useSpan } from './use-span.ts';
import { YearsDown } from './YearsDown.tsx';

/**
 * The timeline of delegations: who came above the ruler, where we went below it, the rest on it.
 * The address owns the span; a gesture tells of it once, at its end.
 */
export function Timeline({
  register,
  visits,
  matches,
  span,
  onSpan,
  heading,
  hrefOf = paths.visits,
  compact = false,
}: {
  readonly register: Register;
  /** All to draw, in order of time. */
  readonly visits: readonly Visit[];
  /** Ids that fit the filter; the others stay, pale and without a name. Left out, there is no filter. */
  readonly matches?: ReadonlySet<string> | undefined;
  /** The days shown; null for all of time. */
  readonly span: Span | null;
  readonly onSpan: OnSpan;
  /** Instead of the finding; null where the page has said it already. */
  readonly heading?: ReactNode;
  /** The address of the visits behind a figure; a page adds its own filter. */
  readonly hrefOf?: Doors;
  /** Less high, with fewer names, where a list of the same visits follows. */
  readonly compact?: boolean;
}) {
  const { words } = useLanguage();
  const id = useId();
  const [view, setView] = useState<ViewKind>('chart');
  const narrow = useNarrow();
  const extent = useMemo(() => extentOf(visits, register.asOf), [visits, register.asOf]);
  const spanView = useSpan(span, extent, onSpan);
  const { given } = spanView;
  const filter = matches ?? null;
  const seen = useMemo(() => visits.filter((visit) => inView(visit, given)), [visits, given]);
  const fitting = useMemo(
    () => (filter ? seen.filter((visit) => filter.has(visit.id)) : seen),
    [seen, filter],
  );
  const count = (direction: Visit['direction']) =>
    fitting.filter((visit) => visit.direction === direction).length;
  const controls = (
    <Controls periods={register.dashboard.periods} span={spanView} view={view} onView={setView} />
  );
  const parts = { register, visits, matches: filter, span: spanView, doors: hrefOf };
  return (
    <section
      className={styles['timeline']}
      aria-labelledby={heading === null ? undefined : id}
      aria-label={heading === null ? words.timeline.title : undefined}
    >
      {heading === null ? (
        <div className={styles['controls']}>{controls}</div>
      ) : (
        <SectionHead
          id={id}
          title={
            heading ?? (
              <Finding
                visits={visits}
                matches={filter}
                selected={fitting.length < seen.length}
                span={given}
                doors={hrefOf}
              />
            )
          }
          aside={controls}
        />
      )}
      <VisuallyHidden>
        {words.timeline.summary(
          fitting.length,
          spanText(words, given),
          count('inbound'),
          count('outbound'),
          count('joint'),
        )}
        {view === 'chart' && !narrow && fitting.length > 0 && ` ${words.timeline.keysHint}`}
      </VisuallyHidden>
      <PanelBoundary name={words.timeline.title}>
        {view === 'chart' ? (
          narrow ? (
            <YearsDown {...parts} />
          ) : (
            <Chart {...parts} compact={compact} />
          )
        ) : fitting.length > 0 ? (
          <ListTwin visits={fitting} register={register} />
        ) : (
          <p className={styles['empty']}>{words.timeline.empty}</p>
        )}
      </PanelBoundary>
    </section>
  );
}
