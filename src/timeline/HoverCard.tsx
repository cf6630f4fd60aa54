import { commitmentsOf } from '../insight/commitments.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { Direction } from '../ui/Direction.tsx';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { unsaid } from './doubt.ts';
import styles from './HoverCard.module.css';
import { partnersOf } from './naming.ts';

const SHOWN = 3;

/** A visit at a glance: when and how sure, with whom, who led, what is owed. */
export function HoverCard({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.stops;
  const { comma } = words.timeline;
  const partners = partnersOf(visit, register);
  const heads = visit.participants.filter(
    (p) => p.role === 'head' && p.side === (visit.direction === 'outbound' ? 'home' : 'partner'),
  );
  const owed = commitmentsOf([visit], register.asOf).length;
  const doubt = unsaid(visit.when, words);
  return (
    <>
      <p className={styles['when']}>
        <span>
          {words.dates.when(visit.when)}
          {doubt && <span className={styles['doubt']}>{comma + doubt}</span>}
        </span>
        <Direction direction={visit.direction} />
      </p>
      <p className={styles['title']}>
        <Say text={visit.title} />
      </p>
      <ul className={styles['partners']}>
        {partners.slice(0, SHOWN).map((partner) => (
          <li key={partner.id}>
            <Seal id={partner.id} text={partner.seal} size={22} full={partner.full} />
            <span>
              <Say text={partner.name} />
            </span>
          </li>
        ))}
        {partners.length > SHOWN && <li>{say.more(partners.length - SHOWN)}</li>}
      </ul>
      {heads.map((head) => {
        const person = register.personById.get(head.person);
        return (
          person && (
            <p key={head.person} className={styles['head']}>
              <span className={styles['doubt']}>{say.head}</span> <Say text={person.name} />
              {head.title && (
                <>
                  {comma}
                  <Say text={head.title} />
                </>
              )}
            </p>
          )
        );
      })}
      {owed > 0 && (
        <p className={styles['owed']}>
          <StatusMark status="intended" /> {say.commitments(owed)}
        </p>
      )}
    </>
  );
}
