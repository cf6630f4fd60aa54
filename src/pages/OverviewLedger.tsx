import { useCallback, useMemo } from 'react';
import { commitmentsOf } from '../insight/commitments.ts';
import { emptyLedger, type Ledger, withMore } from '../insight/ledger-headline.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { CommitmentLedger, CommitmentLedgerComing } from '../visits/CommitmentLedger.tsx';
import { Panel } from './Panel.tsx';
import type { Add } from './read-in-pieces.ts';
import { useRead } from './use-read.ts';

/** The open commitments: how they stand, and the first of them. */
export function OverviewLedger({ register, limit }: { readonly register: Register; readonly limit: number }) {
  const { words } = useLanguage();
  const { visits, columns, dashboard, asOf } = register;
  // Only visits that have some are read.
  const owing = useMemo(() => visits.filter((_, row) => (columns.open[row] ?? 0) > 0), [visits, columns]);
  const add = useCallback<Add<Ledger>>(
    (before, read) => withMore(before, commitmentsOf(read, asOf), dashboard.featuredPartners, limit),
    [asOf, dashboard, limit],
  );
  const ledger = useRead(owing, emptyLedger, add);
  const name = words.visits.outcomes.ledger.caption;
  return (
    <Panel title={ledger ? words.overview.ledger(ledger.finding) : name} part={name}>
      {ledger ? (
        <CommitmentLedger register={register} commitments={ledger.first} total={ledger.finding.open} />
      ) : (
        <CommitmentLedgerComing rows={limit} />
      )}
    </Panel>
  );
}
