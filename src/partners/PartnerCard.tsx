import { type ReactNode, useId } from 'react';
import type { Relationship } from '../insight/relationship.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { sayOther } from '../records/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PartnerCard.module.css';
import { PartnerSentence } from './PartnerSentence.tsx';
import { VisitCounts } from './VisitCounts.tsx';

/** Themes named on a card; the partner's page has them all. */
const THEMES = 4;

/** A partner at length: seal, names, the relationship in words, its time line (the children), counts and themes. */
export function PartnerCard({
  partner,
  relationship,
  register,
  children,
}: {
  readonly partner: Partner;
  /** Absent while its records are read. */
  readonly relationship: Relationship | undefined;
  readonly register: Register;
  readonly children?: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const heading = useId();
  const themes = relationship?.themes ?? [];
  const { seal, full } = whoOf(partner, register);
  const other = sayOther(partner.name, lang);
  return (
    <article className={styles['card']} aria-labelledby={heading} aria-busy={!relationship || undefined}>
      <Seal id={partner.id} text={seal} size={72} full={full} />
      <div className={styles['names']}>
        <h3 id={heading}>
          <a href={paths.partner(partner.id)}>
            <Say text={partner.name} />
          </a>
        </h3>
        {other && (
          <p className={styles['other']} lang={other.lang}>
            {other.text}
          </p>
        )}
      </div>
      <p className={styles['sentence']}>
        {relationship && <PartnerSentence relationship={relationship} register={register} />}
      </p>
      <div className={styles['rest']}>
        {children}
        {relationship ? <VisitCounts relationship={relationship} /> : <div className={styles['coming']} />}
        {themes.length > 0 && (
          <ul className={styles['themes']}>
            {themes.slice(0, THEMES).map(({ theme }) => (
              <li key={theme.id}>
                <a href={paths.visits({ partner: [partner.id], theme: [theme.id] })}>
                  <Say text={theme.name} />
                </a>
              </li>
            ))}
            {themes.length > THEMES && (
              <li className={styles['more']}>{words.partners.themesMore(THEMES, themes.length)}</li>
            )}
          </ul>
        )}
        <a className={styles['open']} href={paths.partner(partner.id)}>
          {words.partners.openPartner}
          <Icon name="right" />
        </a>
      </div>
    </article>
  );
}
