import type { ReactNode } from 'react';
import { type Relationship, sharedVisits } from '../insight/relationship.ts';
import { paths } from '../query/paths.ts';
import { cx } from '../ui/cx.ts';
import { Link } from '../ui/Link.tsx';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './KeyFigures.module.css';

function Figure({
  n,
  children,
  alert = false,
}: {
  readonly n: ReactNode;
  readonly children: ReactNode;
  readonly alert?: boolean;
}) {
  return (
    <li>
      <span className={cx(styles['n'], alert && styles['alert'])}>{n}</span>
      <span className={styles['text']}>{children}</span>
    </li>
  );
}

/** The five figures of a partner: visits, people, agreements, open commitments, and how long since. */
export function KeyFigures({ relationship }: { readonly relationship: Relationship }) {
  const { words } = useLanguage();
  const { visits, counts, theirs, ours, agreements, intentions, open, rhythm } = relationship;
  const partner = [relationship.partner.id];
  const say = words.partners.figures;
  const all = paths.visits({ partner });
  const people = (side: 'home' | 'partner') => paths.people({ partner: relationship.partner.id, side });
  const door = (n: number, href: string, label?: string) =>
    n > 0 ? (
      <Num href={href} label={label}>
        {n}
      </Num>
    ) : (
      n
    );
  return (
    <ul className={styles['figures']}>
      <Figure n={door(visits.length, all)}>
        {say.visits(counts.inbound, counts.outbound, counts.joint)}
      </Figure>
      <Figure
        n={
          <>
            {door(theirs.length, people('partner'), say.peopleLabel(theirs.length))} <small>{say.met}</small>{' '}
            {door(ours.length, people('home'), say.oursLabel(ours.length))}
          </>
        }
      >
        {say.people}
      </Figure>
      <Figure
        n={door(
          agreements.length,
          paths.visits({ partner, outcome: ['agreement-signed', 'agreement-renewed'] }),
        )}
      >
        {say.signed(agreements.length)}
        {agreements.length === 0 && intentions.length > 0 && say.intentionsOnly}
        {sharedVisits(agreements) > 0 && say.shared(sharedVisits(agreements))}
      </Figure>
      <Figure n={door(open.length, paths.visits({ partner, commitment: ['open'] }))} alert={open.length > 0}>
        {say.open(open.length)}
        {say.noReport(open.filter((c) => !c.reported).length, open.length)}
      </Figure>
      <Figure n={rhythm ? words.dates.durationShort(rhythm.since?.months ?? 0) : '–'}>
        {rhythm ? (
          <>
            {say.since} <Link href={paths.visit(rhythm.last.id)}>{words.dates.short(rhythm.last.when)}</Link>
            {rhythm.first !== rhythm.last && (
              <>
                {say.first}{' '}
                <Link href={paths.visit(rhythm.first.id)}>{words.dates.short(rhythm.first.when)}</Link>
              </>
            )}
          </>
        ) : (
          say.sinceNone
        )}
      </Figure>
    </ul>
  );
}
