import type { CSSProperties } from 'react';
import type { Commitment } from '../insight/commitments.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { Say } from '../ui/Say.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Who } from '../ui/Who.tsx';
import styles from './CommitmentLedger.module.css';

/** In the place of a ledger whose commitments are still counted: about as high. */
export const CommitmentLedgerComing = ({ rows }: { readonly rows: number }) => (
  <div className={styles['coming']} aria-busy="true" style={{ '--rows': rows } as CSSProperties} />
);

/** Open commitments as a table: what, with whom, how long it has waited at least. The first of them, and a door to all. */
export function CommitmentLedger({
  commitments,
  register,
  total = commitments.length,
  allHref = paths.visits({ commitment: ['open'] }),
}: {
  /** Those that are shown. */
  readonly commitments: readonly Commitment[];
  readonly register: Register;
  /** How many there are. */
  readonly total?: number;
  /** The visits behind all of them. */
  readonly allHref?: string;
}) {
  const { words } = useLanguage();
  const say = words.visits.outcomes;
  if (commitments.length === 0) return <p className={styles['note']}>{say.noneOpen}</p>;
  return (
    <>
      <table className={styles['ledger']}>
        <caption>
          <VisuallyHidden>{say.ledger.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.ledger.what}</th>
            <th scope="col" className={styles['with']}>
              {say.ledger.with}
            </th>
            <th scope="col" className={styles['waiting']}>
              {say.ledger.waiting}
            </th>
          </tr>
        </thead>
        <tbody>
          {commitments.map(({ visit, outcome, position, status, waitingMonths }) => {
            const partner = register.partnerById.get(visit.partners[0] ?? '');
            return (
              <tr key={`${visit.id} ${position}`}>
                <th scope="row" className={styles['text']}>
                  <a href={paths.visit(visit.id)}>
                    <Say text={outcome.summary} />
                  </a>
                </th>
                <td>{partner && <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} />}</td>
                <td className={styles['waiting']}>
                  <span className={cx(styles['since'], status === 'intended' && styles['open'])}>
                    <StatusMark status={status} />
                    <VisuallyHidden>{words.records.status[status]}</VisuallyHidden>
                    {words.dates.durationShort(waitingMonths)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles['note']}>
        <Sentence parts={say.shown(commitments.length, total)} doors={{ all: allHref }} />
      </p>
    </>
  );
}
