import { countDuring } from '../insight/row-figures.ts';
import { paths } from '../query/paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { datesDuring } from '../records/time-columns.ts';
import { DoorsLine } from '../ui/DoorsLine.tsx';
import { Link } from '../ui/Link.tsx';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './InPeriods.module.css';

/** How often a partner was met in each planning period begun, and the way to the period and to its themes. */
export function InPeriods({ partner, register }: { readonly partner: Partner; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.periods;
  const { asOf, dashboard, time } = register;
  const begun = dashboard.periods.filter((period) => period.from <= asOf);
  if (begun.length === 0) return null;
  const rows = register.visitsByPartner.rows(partner.id);
  return (
    <DoorsLine
      className={styles['periods']}
      label={say.withPartner}
      after={<Link href={paths.matrix({ partner: [partner.id], by: 'period' })}>{say.partnerThemes}</Link>}
    >
      {begun.map(({ id, name, from, to }) => {
        const { certain, possible } = countDuring(register, rows, datesDuring(time.dates, from, to));
        return (
          <li key={id}>
            <Link href={paths.period(id)}>
              <Say text={name} />
            </Link>{' '}
            {certain + possible > 0 ? (
              <Num href={paths.visits({ partner: [partner.id], period: [id] })}>
                {say.sure('visits', certain, possible)}
              </Num>
            ) : (
              <span className={styles['none']}>{say.noVisit}</span>
            )}
          </li>
        );
      })}
    </DoorsLine>
  );
}
