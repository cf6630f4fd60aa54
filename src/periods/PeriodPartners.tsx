import type { PeriodGlance } from '../insight/period-glance.ts';
import type { Register } from '../records/register.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { beforeDoor, nameSlot } from './compared.ts';
import { FoldedList } from './FoldedList.tsx';
import { PartnerColumn, PartnerRows } from './PartnerColumn.tsx';
import { PeriodCountries } from './PeriodCountries.tsx';
import styles from './PeriodPartners.module.css';

/** With whom: partners new in a period, those met again, those not met, and where they all are. */
export function PeriodPartners({
  glance,
  register,
  countriesId,
}: {
  readonly glance: PeriodGlance;
  readonly register: Register;
  /** Id of the list of countries and regions. */
  readonly countriesId: string;
}) {
  const { lang, words } = useLanguage();
  const say = words.periods.partners;
  const { partners, period, progress, before } = glance;
  const rows = { register, period: period.id };
  const gone = before ? partners.lapsed : partners.earlier;
  return (
    <div className={styles['columns']}>
      <PartnerColumn
        {...rows}
        title={say.fresh(partners.fresh.length)}
        note={say.freshNote}
        partners={partners.fresh}
        more={
          partners.unsure.length > 0 && (
            <FoldedList title={say.unsure(partners.unsure.length)}>
              {() => <PartnerRows {...rows} partners={partners.unsure} />}
            </FoldedList>
          )
        }
      />
      <PartnerColumn
        {...rows}
        title={say.again(partners.again.length)}
        note={say.againNote}
        partners={partners.again}
      />
      <PartnerColumn
        {...rows}
        title={say.lapsed(gone.length, progress !== 'over')}
        note={
          before ? (
            <Sentence
              parts={say.lapsedNote(nameSlot('before', before.span.period.name, lang))}
              doors={beforeDoor(glance)}
            />
          ) : (
            say.earlierNote
          )
        }
        partners={gone}
        last
        more={
          before &&
          partners.earlier.length > 0 && (
            <FoldedList title={say.earlier(partners.earlier.length)}>
              {() => <PartnerRows {...rows} partners={partners.earlier} last />}
            </FoldedList>
          )
        }
      />
      <PeriodCountries glance={glance} id={countriesId} />
    </div>
  );
}
