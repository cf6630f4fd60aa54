import type { OutcomeThen } from '../insight/period-outcomes.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { statusOf } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { FoldedRows } from './FoldedRows.tsx';
import { OutcomePartners } from './OutcomePartners.tsx';
import styles from './PeriodOutcomes.module.css';

/** Agreements and other results of a period in the order given: when, what, with whom, and how each stands. */
export function PeriodOutcomes({
  outcomes,
  register,
  open = 8,
}: {
  readonly outcomes: readonly OutcomeThen[];
  readonly register: Register;
  /** How many stand in the open. */
  readonly open?: number;
}) {
  const { words } = useLanguage();
  return (
    <div className={styles['outcomes']}>
      <FoldedRows
        rows={outcomes}
        open={open}
        draw={(then) => (
          <li key={`${then.visit.id} ${then.position}`} className={styles['row']}>
            <span className={styles['date']}>{words.dates.short(then.visit.when)}</span>
            <div>
              <a className={styles['what']} href={paths.visit(then.visit.id)}>
                <Say text={then.outcome.summary} />
              </a>
              <p className={styles['line']}>
                <OutcomePartners visit={then.visit} register={register} />
                <span className={styles['stands']}>
                  <StatusMark status={statusOf(then.outcome)} />
                  <span>
                    <Standing then={then} />
                  </span>
                </span>
                {!then.sure && <span>{words.periods.agreed.perhaps}</span>}
              </p>
            </div>
          </li>
        )}
      />
    </div>
  );
}

/** The kind of an outcome and how it stands. */
function Standing({ then: { outcome, open } }: { readonly then: OutcomeThen }) {
  const { words } = useLanguage();
  const say = words.periods.promised;
  const kind = outcome.kind !== 'other' && (
    <span className={styles['kind']}>
      {words.records.outcome[outcome.kind]}
      {say.lineJoin}
    </span>
  );
  const state =
    open === undefined
      ? words.records.status[statusOf(outcome)]
      : open.reported
        ? words.records.status[open.status]
        : say.noReport;
  const waits = open && say.waitingFor(words.dates.durationShort(open.waitingMonths));
  return (
    <>
      {kind}
      {[state, waits].filter(Boolean).join(say.lineJoin)}
    </>
  );
}
