import { type ReactNode, useId, useMemo } from 'react';
import { PeopleDirectory } from '../../people/PeopleDirectory.tsx';
import type { Register } from '../../records/register.ts';
import type { Text } from '../../records/text.ts';
import type { Visit } from '../../records/visit.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Say } from '../../ui/Say.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { Discussed } from '../../visits/Discussed.tsx';
import { EvidenceRows } from '../../visits/EvidenceRows.tsx';
import { OutcomeList } from '../../visits/OutcomeList.tsx';
import { outcomeFigures } from '../../visits/outcome-figures.ts';
import { Room } from '../../visits/Room.tsx';
import { SourceList } from '../../visits/SourceList.tsx';
import { VisitLead } from '../../visits/VisitLead.tsx';
import { VisitList } from '../../visits/VisitList.tsx';
import styles from './RecordView.module.css';
import { type Opened, recordAt } from './record-at.ts';

/** The records behind an address, out of those of the guests, by the parts that draw them on the pages. */
export function RecordView({
  address,
  register,
}: {
  /** Without `#`. */
  readonly address: string;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const opened = useMemo(() => recordAt(address, register), [address, register]);
  return (
    <PanelBoundary name={words.show.record.name}>
      <Records opened={opened} register={register} />
    </PanelBoundary>
  );
}

function Records({ opened, register }: { readonly opened: Opened; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.show.record;
  switch (opened.kind) {
    case 'visit':
      return <OneVisit key={opened.visit.id} visit={opened.visit} register={register} />;
    case 'visits':
      return (
        <>
          <Head of={opened.of} count={say.visits(opened.rows.length)} />
          {opened.rows.length === 0 ? (
            <p>{say.none}</p>
          ) : (
            <VisitList rows={opened.rows} register={register} asked={{ themes: opened.themes }} />
          )}
        </>
      );
    case 'people':
      return (
        <>
          <Head of={opened.of} count={say.people(opened.people.length)} />
          <PeopleDirectory people={opened.people} />
        </>
      );
    case 'gone':
      return <EmptyState title={say.goneTitle}>{say.gone}</EmptyState>;
  }
}

/** What they are of, and how many; without the first the number is the heading. */
function Head({ of, count }: { readonly of: Text | undefined; readonly count: string }) {
  return (
    <>
      <h2 className={styles['title']} tabIndex={-1}>
        {of === undefined ? count : <Say text={of} />}
      </h2>
      {of !== undefined && <p className={styles['count']}>{count}</p>}
    </>
  );
}

function OneVisit({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.visits;
  const id = useId();
  const anchors = { room: `${id}room`, outcomes: `${id}outcomes` };
  const { themes, discussed, sources } = visit;
  return (
    <article>
      <h2 className={styles['title']} tabIndex={-1}>
        <Say text={visit.title} />
      </h2>
      <VisitLead visit={visit} anchors={anchors} />
      <Part id={anchors.room} title={say.room.title}>
        <Room visit={visit} register={register} />
      </Part>
      <Part id={anchors.outcomes} title={say.outcomes.heading(outcomeFigures(visit))}>
        <OutcomeList visit={visit} register={register} />
      </Part>
      {themes.length > 0 && (
        <Part title={say.evidence.title}>
          <EvidenceRows visit={visit} register={register} />
        </Part>
      )}
      {discussed.length > 0 && (
        <Part title={say.discussed}>
          <Discussed visit={visit} />
        </Part>
      )}
      {sources.length > 0 && (
        <Part title={say.sources.title(sources.length)}>
          <SourceList visit={visit} register={register} />
        </Part>
      )}
    </article>
  );
}

function Part({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section
      className={styles['part']}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={heading}
    >
      <SectionHead id={heading} title={title} level={3} />
      {children}
    </section>
  );
}
