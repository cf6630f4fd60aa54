import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { sourceLine } from '../insight/source-line.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { SavePicture } from '../ui/SavePicture.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import type { ViewKind } from '../ui/ViewSwitch.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Controls } from './Controls.tsx';
import { crowdOf, datesIn, extentOf, sumOf, tallyOf, visitsIn } from './crowd.ts';
import type { Doors } from './doors.ts';
import { Figure } from './Figure.tsx';
import { Finding, spanText } from './Finding.tsx';
import { ListTwin } from './ListTwin.tsx';
import type { Lanes } from './lanes.ts';
import type { Picked } from './picked.ts';
import { type Span, sameSpan } from './scale.ts';
import styles from './Timeline.module.css';
import type { Tools } from './tools.ts';
import { type OnSpan, useSpan } from './use-span.ts';

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
  beside,
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
  /** Less high, with fewer names and its finding unseen, where the page has said a sentence and a list of the same visits follows. */
  readonly compact?: boolean;
  /** In a row with the controls, before them. */
  readonly beside?: ReactNode;
  /** What the page lets it do. */
  readonly tools?: Tools;
  /** The visits in lanes; null for one lane a side. In a narrow window each is a line of years. */
  readonly lanes?: Lanes | null;
}) {
  const { lang, words } = useLanguage();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const [view, setView] = useState<ViewKind>('chart');
  const choosing = useState<Picked | null>(null);
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
  const finding = { crowd, selected: shown < seen, span: given };
  const save = shown > 0 && (
    <SavePicture
      of={section}
      title={() => section.current?.querySelector('h2')?.textContent ?? words.timeline.title}
      visits={shown}
      asOf={register.asOf}
      source={sourceLine(register, lang)}
      span={sameSpan(given, extent) ? undefined : spanText(words, given)}
    />
  );
  return (
    <section
      ref={section}
      className={styles['timeline']}
      aria-labelledby={heading === null ? undefined : id}
      aria-label={heading === null ? words.timeline.title : undefined}
    >
      {heading === null || compact ? (
        <div className={styles['controls']} data-picture="none">
          {heading === undefined && (
            <VisuallyHidden>
              <h2 id={id}>
                <Finding {...finding} />
              </h2>
            </VisuallyHidden>
          )}
          {beside && <div className={styles['beside']}>{beside}</div>}
          {controls}
        </div>
      ) : (
        <SectionHead id={id} title={heading ?? <Finding {...finding} doors={hrefOf} />} aside={controls} />
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
          <Figure
            crowd={crowd}
            span={spanView}
            doors={hrefOf}
            compact={compact}
            lanes={lanes}
            tools={tools}
            choosing={choosing}
            aside={
              <>
                {save}
                {shown > 0 && tools.more}
              </>
            }
          />
        ) : shown > 0 ? (
          <ListTwin visits={visitsIn(crowd, given)} register={register} />
        ) : (
          <p className={styles['empty']}>{words.timeline.empty}</p>
        )}
      </PanelBoundary>
    </section>
  );
}
