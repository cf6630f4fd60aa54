import { memo } from 'react';
import { ThemeRanking } from '../charts/ThemeRanking.tsx';
import { featuredPartners, mostActive } from '../insight/at-a-glance.ts';
import { rhythmOf } from '../insight/rhythm.ts';
import { PartnerTile } from '../partners/PartnerTile.tsx';
import { paths } from '../query/paths.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisitList } from '../visits/VisitList.tsx';
import { AddToMeeting } from './AddToMeeting.tsx';
import { InTurn } from './InTurn.tsx';
import { OverviewCard } from './OverviewCard.tsx';
import { OverviewLedger } from './OverviewLedger.tsx';
import styles from './OverviewRest.module.css';
import { Panel } from './Panel.tsx';

/** How much of each list is shown; every one has a door to the rest. */
const SHOWN = { active: 6, themes: 8, commitments: 8, visits: 6 };

/** The rows of the latest visits of all, ascending. */
const lastRows = (all: number): Uint32Array =>
  Uint32Array.from({ length: Math.min(SHOWN.visits, all) }, (_, i) => all - Math.min(SHOWN.visits, all) + i);

/** The overview below its timeline: the partners, the themes, what is still open, what came last. */
export const OverviewRest = memo(function OverviewRest({ register }: { readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.overview;
  const { visits, asOf } = register;
  const featured = featuredPartners(register);
  const active = mostActive(register, SHOWN.active);
  const allPartners = <Link href={paths.partners()}>{say.allPartners(register.partners.length)}</Link>;
  return (
    <InTurn>
      {featured.length > 0 && (
        <Panel title={say.featured} aside={allPartners}>
          <ul className={styles['cards']}>
            {featured.map((partner) => (
              <li key={partner.id}>
                <OverviewCard register={register} partner={partner} />
              </li>
            ))}
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
        <ThemeRanking
          register={register}
          limit={SHOWN.themes}
          tools={<AddToMeeting figure="theme-ranking" href={paths.themes()} quiet />}
        />
        <OverviewLedger register={register} limit={SHOWN.commitments} />
      </div>
      <Panel title={say.latest} aside={<Link href={paths.visits()}>{say.allVisits(visits.length)}</Link>}>
        <VisitList register={register} rows={lastRows(visits.length)} />
      </Panel>
    </InTurn>
  );
});
