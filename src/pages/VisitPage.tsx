import { paths } from '../query/paths.ts';
import type { Visit } from '../records/visit.ts';
import { useRegister } from '../source/use-register.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Discussed } from '../visits/Discussed.tsx';
import { EvidenceRows } from '../visits/EvidenceRows.tsx';
import { Neighbours } from '../visits/Neighbours.tsx';
import { OutcomeList } from '../visits/OutcomeList.tsx';
import { outcomeFigures } from '../visits/outcome-figures.ts';
import { Room } from '../visits/Room.tsx';
import { SourceList } from '../visits/SourceList.tsx';
import { VisitCrumbs } from '../visits/VisitCrumbs.tsx';
import { VisitFacts } from '../visits/VisitFacts.tsx';
import { VisitLead } from '../visits/VisitLead.tsx';
import { AddToMeeting } from './AddToMeeting.tsx';
import { Panel } from './Panel.tsx';
import styles from './VisitPage.module.css';

const anchors = { room: 'room', outcomes: 'outcomes' };

/** One visit: who was in the room, what it touched, what was said, what came of it, and where all that stands. */
export function VisitPage({ id }: { readonly id: string }) {
  const visit = useRegister().visitById.get(id);
  return visit ? <KnownVisit visit={visit} /> : <UnknownVisit id={id} />;
}

function KnownVisit({ visit }: { readonly visit: Visit }) {
  const register = useRegister();
  const { words } = useLanguage();
  const say = words.visits;
  const numbered = visit.themes.some((t) => t.evidence.some((e) => e.paragraph !== undefined));
  return (
    <article className={styles['visit']}>
      <PageHead
        eyebrow={<VisitCrumbs visit={visit} register={register} />}
        title={<Say text={visit.title} />}
        actions={
          <>
            <CopyLink />
            <AddToMeeting visit={visit.id} />
            <Button onClick={() => window.print()}>{say.print}</Button>
          </>
        }
        sub={<VisitLead visit={visit} anchors={anchors} />}
      />
      <div className={styles['columns']}>
        <div className={styles['outcomes']}>
          <Panel id={anchors.outcomes} title={say.outcomes.heading(outcomeFigures(visit))}>
            <OutcomeList visit={visit} register={register} />
          </Panel>
        </div>
        <div className={styles['main']}>
          <Panel id={anchors.room} title={say.room.title} aside={say.room.order}>
            <Room visit={visit} register={register} />
          </Panel>
          <Panel
            title={say.evidence.title}
            aside={numbered ? say.evidence.asideParagraphs : say.evidence.aside}
          >
            <EvidenceRows visit={visit} register={register} />
          </Panel>
          {visit.discussed.length > 0 && (
            <Panel title={say.discussed}>
              <Discussed visit={visit} />
            </Panel>
          )}
          <Panel title={say.sources.title(visit.sources.length)}>
            <SourceList visit={visit} register={register} />
          </Panel>
          <Panel title={say.neighbours.title}>
            <Neighbours visit={visit} register={register} />
          </Panel>
        </div>
        <aside className={styles['facts']} aria-label={say.facts.title}>
          <PanelBoundary name={say.facts.title}>
            <VisitFacts visit={visit} register={register} />
          </PanelBoundary>
        </aside>
      </div>
    </article>
  );
}

function UnknownVisit({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const say = words.visits.unknown;
  return (
    <>
      <PageHead title={say.title} sub={say.text(id)} />
      <ButtonLink href={paths.visits()}>{say.all}</ButtonLink>
    </>
  );
}
