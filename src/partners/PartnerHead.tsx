import { Fragment, type ReactNode } from 'react';
import type { Relationship } from '../insight/relationship.ts';
import { whoOf } from '../insight/who.ts';
import type { Register } from '../records/register.ts';
import { say, sayOther } from '../records/text.ts';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { aliasesOf } from './aliases.ts';
import { KindLine } from './KindLine.tsx';
import styles from './PartnerHead.module.css';
import { PartnerSentence } from './PartnerSentence.tsx';

/** The head of a partner's page: seal, names, the relationship in words, and what it is. */
export function PartnerHead({
  relationship,
  register,
  actions,
}: {
  readonly relationship: Relationship;
  readonly register: Register;
  readonly actions?: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const { partner } = relationship;
  const { seal, full } = whoOf(partner, register);
  const other = sayOther(partner.name, lang);
  const aliases = aliasesOf(partner);
  return (
    <header className={styles['head']}>
      <div className={styles['seal']}>
        <Seal
          id={partner.id}
          text={seal}
          size={148}
          full={full}
          label={words.partners.seal(say(partner.name, lang).text)}
        />
      </div>
      <div className={styles['names']}>
        <h1 tabIndex={-1} data-long={say(partner.name, lang).text.length > 32 || undefined}>
          <span className={styles['own']}>
            <Say text={partner.name} />
          </span>{' '}
          {other && (
            <span className={styles['other']} lang={other.lang}>
              {other.text}
            </span>
          )}
        </h1>
        {aliases.length > 0 && (
          <p className={styles['aliases']}>
            {words.partners.also}
            {aliases.map((alias, i) => (
              <Fragment key={alias}>
                {i > 0 && words.partners.between}
                <Say text={alias} />
              </Fragment>
            ))}
          </p>
        )}
      </div>
      <div className={styles['text']}>
        <p className={styles['sentence']}>
          <PartnerSentence relationship={relationship} register={register} />
        </p>
        {partner.description && (
          <p className={styles['what']}>
            <Say text={partner.description} />
          </p>
        )}
        <p className={styles['what']}>
          <KindLine partner={partner} register={register} />
        </p>
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
