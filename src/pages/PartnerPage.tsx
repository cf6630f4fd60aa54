import { relationshipOf } from '../insight/relationship.ts';
import { headlineOf } from '../partners/headline.ts';
import { InPeriods } from '../partners/InPeriods.tsx';
import { KeyFigures } from '../partners/KeyFigures.tsx';
import { Milestones } from '../partners/Milestones.tsx';
import { MissingHere } from '../partners/MissingHere.tsx';
import { PartnerHead } from '../partners/PartnerHead.tsx';
import { PeopleMet } from '../partners/PeopleMet.tsx';
import { SourceList } from '../partners/SourceList.tsx';
import { ThemeBars } from '../partners/ThemeBars.tsx';
import { paths } from '../query/paths.ts';
import { showPaths } from '../query/show-paths.ts';
import type { Partner } from '../records/partner.ts';
import { rowsOf } from '../records/row-of.ts';
import { say as saidIn } from '../records/text.ts';
import { useRegister } from '../source/use-register.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import { VisitList } from '../visits/VisitList.tsx';
import { AddToMeeting } from './AddToMeeting.tsx';
import { ClosedOutcomes } from './ClosedOutcomes.tsx';
import { OpenCommitments } from './OpenCommitments.tsx';
import { Panel } from './Panel.tsx';
import { PartnerCrumbs } from './PartnerCrumbs.tsx';
import styles from './PartnerPage.module.css';
import { PartnerPeers } from './PartnerPeers.tsx';
import { PartnerTimeline } from './PartnerTimeline.tsx';

/** Seldom wanted, and it brings the search, which finds who may have been meant. */
const NoSuchPartner = lazyPart(async () => (await import('./NoSuchPartner.tsx')).NoSuchPartner);

/** One partner: who it is, what is between us in words and figures, and every record that says so. */
export function PartnerPage({ id }: { readonly id: string }) {
  const partner = useRegister().partnerById.get(id);
  return partner ? <KnownPartner key={id} partner={partner} /> : <NoSuchPartner id={id} />;
}

function KnownPartner({ partner }: { readonly partner: Partner }) {
  const register = useRegister();
  const { lang, words } = useLanguage();
  const singleKeys = useSingleKeys();
  const say = words.partners;
  const relationship = relationshipOf(register, partner);
  const { visits, counts, sources } = relationship;
  const home = saidIn(register.dashboard.home.short, lang).text;
  const came = counts.inbound === visits.length;
  return (
    <article className={styles['partner']}>
      <PartnerCrumbs kind={partner.kind} actions={<CopyLink as="words" />} />
      <PartnerHead
        relationship={relationship}
        register={register}
        actions={
          <>
            <ButtonLink
              href={showPaths.show({ kind: 'partner', id: partner.id })}
              kbd={singleKeys ? 'P' : undefined}
            >
              {words.app.present}
            </ButtonLink>
            {visits.length > 0 && (
              <ButtonLink href={paths.visits({ partner: [partner.id] })}>
                {say.allVisits} <span className={styles['count']}>{visits.length}</span>
              </ButtonLink>
            )}
          </>
        }
      />
      <KeyFigures relationship={relationship} />
      {visits.length > 0 && (
        <>
          <Panel
            title={headlineOf(relationship, home, words)}
            part={words.timeline.title}
            aside={
              <>
                {say.timeline(register.visits.length)}
                <AddToMeeting figure="timeline" quiet />
              </>
            }
          >
            <PartnerTimeline relationship={relationship} register={register} />
            <InPeriods partner={partner} register={register} />
          </Panel>
          <div className={styles['pair']}>
            <Panel
              title={came ? say.themesIn : say.themesMany}
              aside={visits.length > 1 ? say.themesVisits : say.themesPhrases}
            >
              <ThemeBars relationship={relationship} register={register} />
            </Panel>
            <OpenCommitments relationship={relationship} />
          </div>
        </>
      )}
      <div className={styles['pair']}>
        <div>
          {visits.length > 0 && (
            <Panel
              title={say.people}
              aside={<Link href={paths.people({ partner: partner.id })}>{say.directory}</Link>}
            >
              <PeopleMet relationship={relationship} register={register} />
            </Panel>
          )}
          {partner.milestones.length > 0 && (
            <Panel title={say.milestones}>
              <Milestones milestones={partner.milestones} register={register} />
            </Panel>
          )}
        </div>
        <div>
          <ClosedOutcomes relationship={relationship} />
          <PartnerPeers partner={partner} register={register} />
        </div>
      </div>
      {visits.length > 0 && (
        <Panel title={say.visitsHead(visits.length)}>
          <VisitList rows={rowsOf(register, visits)} register={register} />
        </Panel>
      )}
      <div className={styles['pair']}>
        <Panel title={say.missing}>
          <MissingHere relationship={relationship} register={register} />
        </Panel>
        {sources.length > 0 && (
          <Panel title={say.sources(sources.length)}>
            <SourceList sources={sources} />
          </Panel>
        )}
      </div>
    </article>
  );
}
