import { ThemeRanking } from '../charts/ThemeRanking.tsx';
import { featuredPartners, mostActive } from '../insight/at-a-glance.ts';
import { commitmentsOf } from '../insight/commitments.ts';
import { featuredFirst, ledgerFinding } from '../insight/ledger-headline.ts';
import { relationshipOf } from '../insight/relationship.ts';
import { rhythmOf } from '../insight/rhythm.ts';
import { PartnerCard } from '../partners/PartnerCard.tsx';
import { PartnerTile } from '../partners/PartnerTile.tsx';
import { paths } from '../query/paths.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { MiniTimeline } from '../timeline/MiniTimeline.tsx';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { CommitmentLedger } from '../visits/CommitmentLedger.tsx';
import { VisitList } from '../visits/VisitList.tsx';
import { InTurn } from './InTurn.tsx';
import styles from './OverviewRest.module.css';
import { Panel } from './Panel.tsx';

/** How much of each list is shown; every one has a door to the rest. */
const SHOWN = { active: 6, themes: 8, commitments: 8, visits: 6 };

/** The overview below its timeline: the partners, the themes, what is still open, what came last. */
/** The rows of the latest visits of all, ascending. */
const lastRows = (all: number): Uint32Array =>
  Uint32Array.from({ length: Math.min(SHOWN.visits, all) }, (_, i) => all - Math.min(SHOWN.visits, all) + i);

export function OverviewRest({ register }: { readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.overview;
  const { visits, asOf, dashboard } = register;
  const { open } = register.columns;
  // Only visits that have some are read.
  const owing = visits.filter((_, row) => (open[row] ?? 0) > 0);
  const commitments = featuredFirst(commitmentsOf(owing, asOf), dashboard.featuredPartners);
  const featured = featuredPartners(register);
  const active = mostActive(register, SHOWN.active);
  const allPartners = <Link href={paths.partners()}>{say.allPartners(register.partners.length)}</Link>;
  return (
    <InTurn>
      {featured.length > 0 && (
        <Panel title={say.featured} aside={allPartners}>
          <ul className={styles['cards']}>
            {featured.map((partner) => {
              const relationship = relationshipOf(register, partner);
              return (
                <li key={partner.id}>
                  <PartnerCard register={register} relationship={relationship}>
                    <MiniTimeline register={register} rows={register.visitsByPartner.rows(partner.id)} />
                  </PartnerCard>
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
      {active.length > 0 && (
        <Panel title={say.active} aside={featured.length === 0 && allPartners}>
          <ul className={styles['tiles']}>
            {active.map((partner) => {
              const own = visitsOf(register.visitsByPartner, partner.id);
              const relationship = { partner, visits: own, rhythm: rhythmOf(own, asOf) };
              return (
                <li key={partner.id}>
                  <PartnerTile register={register} relationship={relationship} />
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
      <div className={styles['halves']}>
        <ThemeRanking register={register} limit={SHOWN.themes} />
        <Panel title={say.ledger(ledgerFinding(commitments))}>
          <CommitmentLedger register={register} commitments={commitments} limit={SHOWN.commitments} />
        </Panel>
      </div>
      <Panel title={say.latest} aside={<Link href={paths.visits()}>{say.allVisits(visits.length)}</Link>}>
        <VisitList register={register} rows={lastRows(visits.length)} />
      </Panel>
    </InTurn>
  );
}
