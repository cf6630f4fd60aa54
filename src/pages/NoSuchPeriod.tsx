import { PeriodLinks } from '../periods/PeriodLinks.tsx';
import { paths } from '../query/paths.ts';
import { useRegister } from '../source/use-register.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './NoSuchPeriod.module.css';

/** The address of a planning period that there is not, and those that there are. */
export function NoSuchPeriod({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const say = words.periods;
  const { dashboard } = useRegister();
  return (
    <>
      <PageHead title={say.unknown} />
      <EmptyState title={say.unknownText(id)}>
        {dashboard.periods.length > 0 ? (
          <PeriodLinks periods={dashboard.periods} label={say.thereAre} />
        ) : (
          <p>{say.noPeriods}</p>
        )}
        <div className={styles['ways']}>
          <ButtonLink href={paths.themes()}>{say.allThemes}</ButtonLink>
        </div>
      </EmptyState>
    </>
  );
}
