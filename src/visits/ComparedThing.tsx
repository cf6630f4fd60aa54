import type { ReactNode } from 'react';
import type { ComparedBy } from '../insight/compare.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { type Outcome, statusOf, type Visit } from '../records/visit.ts';
import { Direction } from '../ui/Direction.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { Status } from '../ui/Status.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { isInferred } from './doubt.ts';
import { Place } from './Place.tsx';

/** One thing that a visit has: a date, a partner, a person with the post held then, an outcome and how it stands. */
export function ComparedThing({
  by,
  id,
  visit,
  register,
  children,
}: {
  readonly by: ComparedBy;
  readonly id: string;
  readonly visit: Visit;
  readonly register: Register;
  /** In how many visits it is; after its name. */
  readonly children: ReactNode;
}): ReactNode {
  const { words } = useLanguage();
  switch (by) {
    case 'date': {
      const doubt = isInferred(visit.when) && words.dates.sure(visit.when);
      return (
        <>
          {words.dates.when(visit.when)}
          {children}
          {doubt && <small>{doubt}</small>}
        </>
      );
    }
    case 'direction':
      return (
        <>
          <Direction direction={visit.direction} />
          {children}
        </>
      );
    case 'format':
      return (
        <>
          {visit.format && words.records.format[visit.format]}
          {children}
        </>
      );
    case 'place':
      return (
        <>
          {visit.place && <Place place={visit.place} />}
          {children}
        </>
      );
    case 'partners': {
      const partner = register.partnerById.get(id);
      return (
        partner && (
          <>
            <Who {...whoOf(partner, register)} href={paths.partner(id)} />
            {children}
          </>
        )
      );
    }
    case 'heads':
    case 'room':
      return (
        <Person id={id} visit={visit} register={register}>
          {children}
        </Person>
      );
    case 'themes': {
      const theme = register.themeById.get(id);
      return (
        theme && (
          <>
            <Link href={paths.theme(id)} quiet>
              <Say text={theme.name} />
            </Link>
            {children}
          </>
        )
      );
    }
    case 'outcomes': {
      const outcome = visit.outcomes[Number(id.slice(visit.id.length + 1))];
      return outcome && <WhatCame outcome={outcome} />;
    }
    case 'sources': {
      const source = register.sourceById.get(id);
      return (
        source && (
          <>
            <span lang={source.language}>
              <Say text={source.title} />
            </span>
            {children}
            <small>{source.url ? <ExternalLink to={source.url} /> : words.visits.sources.noLink}</small>
          </>
        )
      );
    }
  }
}

/** A person with side and post as at that visit. */
function Person({
  id,
  visit,
  register,
  children,
}: {
  readonly id: string;
  readonly visit: Visit;
  readonly register: Register;
  readonly children: ReactNode;
}) {
  const { words } = useLanguage();
  const seat = visit.participants.find((p) => p.person === id);
  const person = register.personById.get(id);
  if (!seat || !person) return null;
  return (
    <>
      <Link href={paths.person(id)} quiet>
        <Say text={person.name} />
      </Link>
      {children}
      <small>
        {words.records.side[seat.side]}
        {seat.title !== undefined && (
          <>
            {words.visits.room.postJoin}
            <Say text={seat.title} />
          </>
        )}
      </small>
    </>
  );
}

function WhatCame({ outcome }: { readonly outcome: Outcome }) {
  const { words } = useLanguage();
  return (
    <>
      <b>{words.records.outcome[outcome.kind]}</b> <Say text={outcome.summary} />
      <small>
        <Status status={statusOf(outcome)} reported={outcome.followUps.length > 0} />
      </small>
    </>
  );
}
