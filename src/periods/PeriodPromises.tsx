import type { OutcomeThen } from '../insight/period-outcomes.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { Say } from '../ui/Say.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { FoldedList } from './FoldedList.tsx';
import { OutcomePartners } from './OutcomePartners.tsx';
import styles from './PeriodPromises.module.css';

/** Rows that stand in the open; so few more that they do too; and how many more each further press shows. */
const OPEN = 8;
const SPARE = 1;
const STEP = 100;

/** What was promised and is still owed: what, with whom, when, and how long it has waited at least. Longest waiting first. */
export function PeriodPromises({
  promises,
  register,
  shown = OPEN,
}: {
  readonly promises: readonly OutcomeThen[];
  readonly register: Register;
  readonly shown?: number;
}) {
  const { words } = useLanguage();
  const folded = promises.length > shown + SPARE;
  return (
    <>
      <Ledger promises={folded ? promises.slice(0, shown) : promises} register={register} />
      {folded && (
        <FoldedList title={words.periods.more(promises.length - shown)}>
          {() => <PeriodPromises promises={promises.slice(shown)} register={register} shown={STEP} />}
        </FoldedList>
      )}
    </>
  );
}

function Ledger({
  promises,
  register,
}: {
  readonly promises: readonly OutcomeThen[];
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const say = words.periods.promised;
  return (
    <table className={styles['ledger']}>
      <caption>
        <VisuallyHidden>{say.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.what}</th>
          <th scope="col">{say.with}</th>
          <th scope="col">{say.date}</th>
          <th scope="col">{say.waiting}</th>
        </tr>
      </thead>
      <tbody>
        {promises.map(({ visit, outcome, position, open, sure }) => (
          <tr key={`${visit.id} ${position}`}>
            <th scope="row">
              <a href={paths.visit(visit.id)}>
                <Say text={outcome.summary} />
              </a>
              {open?.reported && <small>{words.records.status[open.status]}</small>}
              {!sure && <small>{words.periods.agreed.perhaps}</small>}
            </th>
            <td>
              <OutcomePartners visit={visit} register={register} />
            </td>
            <td className={styles['date']}>{words.dates.short(visit.when)}</td>
            <td className={styles['waiting']}>
              {open && (
                <span className={cx(styles['since'], open.status === 'intended' && styles['open'])}>
                  <StatusMark status={open.status} />
                  <VisuallyHidden>{words.records.status[open.status]}</VisuallyHidden>
                  {words.dates.durationShort(open.waitingMonths)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
