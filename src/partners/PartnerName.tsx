import type { Partner } from '../records/partner.ts';
import { sealOf } from '../records/seal.ts';
import { sayOther } from '../records/text.ts';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PartnerName.module.css';

/** A partner's full name, and in its other language when it has one, with its seal if asked. */
export function PartnerName({
  partner,
  seal = false,
  lang2 = true,
}: {
  readonly partner: Partner;
  readonly seal?: boolean;
  /** Whether the name in the other language stands beside it. */
  readonly lang2?: boolean;
}) {
  const { lang } = useLanguage();
  const other = lang2 ? sayOther(partner.name, lang) : undefined;
  return (
    <span className={styles['name']}>
      {seal && <Seal id={partner.id} text={sealOf(partner)} size={22} full={partner.featured} />}
      <span>
        <Say text={partner.name} />
        {other && (
          <span className={styles['other']} lang={other.lang}>
            {other.text}
          </span>
        )}
      </span>
    </span>
  );
}
