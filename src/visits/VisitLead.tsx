import type { ReactNode } from 'react';
import { isAgreement, isCommitment, type Visit } from '../records/visit.ts';
import { Direction } from '../ui/Direction.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { plain } from '../words/sentence.ts';
import { isInferred } from './doubt.ts';
import { Place } from './Place.tsx';
import styles from './VisitLead.module.css';

const jump = (id: string) => {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
};

/** The line under a visit's title: which way, when and how sure, where, how many people, what is still owed. */
export function VisitLead({
  visit,
  anchors,
}: {
  readonly visit: Visit;
  /** Ids of the sections that the figures lead to. */
  readonly anchors: { readonly room: string; readonly outcomes: string };
}) {
  const { words } = useLanguage();
  const doubt = isInferred(visit.when) && words.dates.sure(visit.when);
  const open = visit.outcomes.filter(isCommitment);
  const owed = plain(words.visits.openCommitments(open.length, open.filter(isAgreement).length));
  const people = new Set(visit.participants.map((p) => p.person)).size;
  return (
    <ul className={styles['lead']}>
      <li>
        <Direction direction={visit.direction} />
      </li>
      <li>
        {words.dates.when(visit.when)}
        {doubt && <span className={styles['doubt']}> ({doubt})</span>}
      </li>
      {visit.place && (
        <li>
          <Place place={visit.place} />
        </li>
      )}
      <li>
        <Jump to={anchors.room}>{plain(words.visits.people(people))}</Jump>
      </li>
      {open.length > 0 && owed && (
        <li className={styles['open']}>
          <StatusMark status={open.some((o) => o.status === 'intended') ? 'intended' : 'agreed'} />
          <Jump to={anchors.outcomes}>{owed}</Jump>
        </li>
      )}
      {visit.partial && <li className={styles['doubt']}>{words.visits.partial}</li>}
    </ul>
  );
}

/** A figure whose records stand further down this page. */
function Jump({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles['jump']} onClick={() => jump(to)}>
      {children}
    </button>
  );
}
