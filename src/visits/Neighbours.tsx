import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Who } from '../ui/Who.tsx';
import styles from './Neighbours.module.css';
import { neighboursOf } from './neighbours.ts';

/** For each partner of a visit, the visit before and the visit after; partners with no other visit in one line. */
export function Neighbours({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.visits.neighbours;
  const all = neighboursOf(visit, register);
  const alone = all.filter((n) => n.count === 1);
  return (
    <ul>
      {all
        .filter((n) => n.count > 1)
        .map(({ partner, before, after, count, position }) => (
          <li key={partner} className={styles['row']}>
            <div className={styles['partner']}>
              <PartnerLink id={partner} register={register} />
              <a className={styles['count']} href={paths.visits({ partner: [partner] })}>
                {say.position(position, count)}
              </a>
            </div>
            {before ? (
              <Step visit={before} way="before" />
            ) : (
              <span className={styles['none']}>{say.first}</span>
            )}
            {after ? <Step visit={after} way="after" /> : <span className={styles['none']}>{say.last}</span>}
          </li>
        ))}
      {alone.length > 0 && (
        <li className={styles['alone']}>
          <span>{say.only(alone.length)}</span>
          {alone.map(({ partner }) => (
            <PartnerLink key={partner} id={partner} register={register} />
          ))}
        </li>
      )}
    </ul>
  );
}

function PartnerLink({ id, register }: { readonly id: string; readonly register: Register }) {
  const partner = register.partnerById.get(id);
  return partner ? <Who {...whoOf(partner, register)} href={paths.partner(id)} /> : null;
}

function Step({ visit, way }: { readonly visit: Visit; readonly way: 'before' | 'after' }) {
  const { words } = useLanguage();
  return (
    <a className={styles['step']} href={paths.visit(visit.id)}>
      <span className={styles['date']}>
        {way === 'before' && <Icon name="left" />}
        <VisuallyHidden>{words.visits.neighbours[way]}</VisuallyHidden> {words.dates.short(visit.when)}
        {way === 'after' && <Icon name="right" />}
      </span>{' '}
      <span className={styles['title']}>
        <Say text={visit.title} />
      </span>
    </a>
  );
}
