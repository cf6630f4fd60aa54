import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { sayOther, wordings } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { type Finding, FoundIn } from '../ui/FoundIn.tsx';
import { Highlight } from '../ui/Highlight.tsx';
import { Num } from '../ui/Num.tsx';
import { SayFound } from '../ui/SayFound.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PartnerTile.module.css';
import { PlaceName } from './PlaceName.tsx';

/** A partner in the directory: seal, names, where it is, its visits and the last of them. */
export function PartnerTile({
  relationship,
  register,
  finding,
}: {
  readonly relationship: {
    readonly partner: Partner;
    readonly visits: { readonly length: number };
    readonly rhythm: { readonly last: Visit } | undefined;
  };
  readonly register: Register;
  readonly finding?: Finding<Partner> | undefined;
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
            <SayFound text={partner.name} find={finding?.find} />
          </a>
        </h3>
        {other && (
          <p className={styles['other']} lang={other.lang}>
            {finding ? <Highlight text={other.text} ranges={finding.find(other.text)} /> : other.text}
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
        {finding && <FoundIn where={finding.where(partner, wordings(partner.name))} />}
      </div>
    </article>
  );
}
