import type { Relationship } from '../insight/relationship.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { sayOther } from '../records/text.ts';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PartnerTile.module.css';
import { PlaceName } from './PlaceName.tsx';

/** A partner in the directory: seal, names, where it is, its visits and the last of them. */
export function PartnerTile({
  relationship,
  register,
}: {
  readonly relationship: Pick<Relationship, 'partner' | 'visits' | 'rhythm'>;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const { partner, visits, rhythm } = relationship;
  const { seal, full } = whoOf(partner, register);
  const other = sayOther(partner.name, lang);
  return (
    <article className={styles['tile']}>
      <Seal id={partner.id} text={seal} size={44} full={full} />
      <div>
        <h3>
          <a href={paths.partner(partner.id)}>
            <Say text={partner.name} />
          </a>
        </h3>
        {other && (
          <p className={styles['other']} lang={other.lang}>
            {other.text}
          </p>
        )}
        <p className={styles['line']}>
          <PlaceName partner={partner} />
        </p>
        <p className={styles['line']}>
          {rhythm ? (
            <>
              <Num href={paths.visits({ partner: [partner.id] })}>{words.partners.visits(visits.length)}</Num>
              <span>
                {visits.length > 1 ? words.partners.lastOn : words.partners.on}{' '}
                <Num href={paths.visit(rhythm.last.id)}>{words.dates.short(rhythm.last.when)}</Num>
              </span>
            </>
          ) : (
            words.partners.groupNever
          )}
        </p>
      </div>
    </article>
  );
}
