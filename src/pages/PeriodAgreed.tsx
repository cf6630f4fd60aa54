import type { PeriodGlance } from '../insight/period-glance.ts';
import { comparedSentence } from '../periods/compared.ts';
import { PeriodOutcomes } from '../periods/PeriodOutcomes.tsx';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { sentence } from '../words/sentence.ts';
import styles from './PeriodAgreed.module.css';
import { PeriodPart } from './PeriodPart.tsx';

/** What came of the visits of a period: its agreements, then what else is done. */
export function PeriodAgreed({
  glance,
  register,
}: {
  readonly glance: PeriodGlance;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const say = words.periods.agreed;
  const { agreements, reached, visits, listed } = glance.outcomes;
  return (
    <PeriodPart
      title={say.title}
      sentence={sentence`${comparedSentence(glance, 'agreements', lang)}${reached.length > 0 && listed === visits ? say.others(reached.length) : ''}${listed < visits ? say.partly(listed, visits) : ''}`}
      glance={glance}
    >
      <PeriodOutcomes outcomes={agreements} register={register} />
      {reached.length > 0 && (
        <>
          <h3 className={styles['other']}>{say.otherTitle}</h3>
          <PeriodOutcomes outcomes={reached} register={register} open={4} />
        </>
      )}
    </PeriodPart>
  );
}
