import { type ReactNode, useId, useRef, useState } from 'react';
import { sourceLine } from '../insight/source-line.ts';
import type { Register } from '../records/register.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { SavePicture } from '../ui/SavePicture.tsx';
import { SaveTable } from '../ui/SaveTable.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { type TableColumn, type TableRow, TableTwin } from '../ui/TableTwin.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type ViewKind, ViewSwitch } from '../ui/ViewSwitch.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { type Sentence as Parts, plain } from '../words/sentence.ts';
import styles from './Chart.module.css';

/** The same figures for the table twin. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What frames every chart: its finding as heading, a summary for those who listen, picture or table, how to read it, and the source. */
export function Chart({
  finding,
  doors,
  summary,
  table,
  aside,
  notes,
  register,
  visits,
  children,
}: {
  readonly finding: Parts;
  /** Addresses for the figures named in the finding. */
  readonly doors?: Readonly<Record<string, string | undefined>>;
  readonly summary: string;
  /** Without rows there is nothing to read or to switch to. */
  readonly table: ChartTable;
  readonly aside?: ReactNode;
  /** How to read it, a paragraph each. */
  readonly notes?: readonly Parts[];
  readonly register: Register;
  /** What was counted. */
  readonly visits: { readonly length: number };
  readonly children: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const figure = useRef<HTMLElement>(null);
  const [view, setView] = useState<ViewKind>('chart');
  const heading = useId();
  const empty = table.rows.length === 0;
  return (
    <figure ref={figure} className={styles['chart']} aria-labelledby={heading}>
      <SectionHead
        id={heading}
        title={<Sentence parts={finding} {...(doors && { doors })} />}
        aside={
          <>
            {aside}
            {!empty &&
              (view === 'chart' ? (
                <SavePicture
                  of={figure}
                  title={() => plain(finding)}
                  visits={visits.length}
                  asOf={register.asOf}
                  source={sourceLine(register, lang)}
                />
              ) : (
                <SaveTable of={figure} what={plain(finding)} asOf={register.asOf} />
              ))}
            {!empty && <ViewSwitch value={view} onChange={setView} />}
          </>
        }
      />
      <VisuallyHidden>{summary}</VisuallyHidden>
      <PanelBoundary name={plain(finding)} part={words.ui.chart}>
        {view === 'chart' || empty ? (
          children
        ) : (
          <TableTwin caption={summary} columns={table.columns} rows={table.rows} />
        )}
      </PanelBoundary>
      <figcaption className={styles['notes']}>
        {view === 'chart' &&
          !empty &&
          notes?.map((note) => (
            <p key={plain(note)}>
              <Sentence parts={note} />
            </p>
          ))}
        <p data-picture="none">{words.charts.asOf(visits.length, words.dates.day(register.asOf))}</p>
      </figcaption>
    </figure>
  );
}
