import type { ReactNode } from 'react';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { during, isExact } from '../records/when.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { DateRuler } from './DateRuler.tsx';
import { isInferred } from './doubt.ts';
import { fields, gapsOf } from './gaps.ts';
import { Names } from './Names.tsx';
import { Place } from './Place.tsx';
import styles from './VisitFacts.module.css';

/** When, where, with whom, in which plan period, and how much of the record is filled. */
export function VisitFacts({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.visits.facts;
  const { when } = visit;
  const periods = register.dashboard.periods.filter((p) => during(when, p.from, p.to) !== 'no');
  const gaps = gapsOf(visit);
  const missing = <span className={styles['missing']}>{words.visits.outcomes.notRecorded}</span>;
  return (
    <dl className={styles['facts']}>
      <Fact name={say.when}>
        <WhenKnown visit={visit} register={register} />
      </Fact>
      <Fact name={say.where}>{visit.place ? <Place place={visit.place} /> : missing}</Fact>
      <Fact name={say.partners}>
        <ul className={styles['partners']}>
          {visit.partners.map((id) => {
            const partner = register.partnerById.get(id);
            if (!partner) return null;
            const { short: _, ...who } = whoOf(partner, register);
            return (
              <li key={id}>
                <Who {...who} href={paths.partner(id)} size={26} />
              </li>
            );
          })}
        </ul>
      </Fact>
      <Fact name={say.format}>
        {visit.format === undefined ? missing : words.records.format[visit.format]}
      </Fact>
      {periods.length > 0 && (
        <Fact name={say.period}>
          <Names
            items={periods.map((p) => (
              <Link key={p.id} href={paths.period(p.id)}>
                <Say text={p.name} />
              </Link>
            ))}
          />
        </Fact>
      )}
      <Fact name={say.record}>
        {say.filled(fields.length - gaps.length, fields.length)}{' '}
        <Names
          items={gaps.map((gap) => (
            <span key={gap} className={styles['missing']}>
              {words.visits.fields[gap]}
            </span>
          ))}
        />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The date in words; for one that is not exact also where it may lie; and how it was found. */
function WhenKnown({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const { when } = visit;
  const doubt = isInferred(when) && words.dates.sure(when);
  const published = visit.sources.flatMap((id) => register.sourceById.get(id)?.published ?? []);
  return (
    <>
      {words.dates.when(when)}
      {doubt && <span className={styles['doubt']}> ({doubt})</span>}
      {!isExact(when) && <DateRuler when={when} direction={visit.direction} published={published} />}
      {visit.dateBasis !== undefined && (
        <p className={styles['basis']}>
          {words.visits.facts.basis} <Say text={visit.dateBasis} />
        </p>
      )}
    </>
  );
}
