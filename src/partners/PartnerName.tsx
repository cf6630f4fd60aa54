import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { sayOther } from '../records/text.ts';
import { Highlight } from '../ui/Highlight.tsx';
import { type FindIn, SayFound } from '../ui/SayFound.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PartnerName.module.css';

/** A partner's seal and full name, in its other language too when it has one; opens its page. */
export function PartnerName({
  partner,
  register,
  find,
}: {
  readonly partner: Partner;
  readonly register: Register;
  /** Where searched words stand, to be marked. */
  readonly find?: FindIn | undefined;
}) {
  const { lang } = useLanguage();
  const other = sayOther(partner.name, lang);
  const { seal, full } = whoOf(partner, register);
  return (
    <a className={styles['name']} href={paths.partner(partner.id)}>
      <Seal id={partner.id} text={seal} size={22} full={full} />
      <span>
        <SayFound text={partner.name} find={find} />{' '}
        {other && (
          <span className={styles['other']} lang={other.lang}>
            {find ? <Highlight text={other.text} ranges={find(other.text)} /> : other.text}
          </span>
        )}
      </span>
    </a>
  );
}
