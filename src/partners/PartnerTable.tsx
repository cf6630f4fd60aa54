import type { ReactNode } from 'react';
import type { Standing } from '../insight/standing.ts';
import { paths } from '../query/paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { wordings } from '../records/text.ts';
import { isAgreement, isCommitment } from '../records/visit.ts';
import { type Finding, FoundIn } from '../ui/FoundIn.tsx';
import { Link } from '../ui/Link.tsx';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { DirectoryOrder } from './groups.ts';
import { PartnerName } from './PartnerName.tsx';
import styles from './PartnerTable.module.css';
import { PlaceName } from './PlaceName.tsx';

function Count({ n, href }: { readonly n: number; readonly href: string }) {
  return (
    <td className={styles['end']}>
      {n > 0 ? <Num href={href}>{n}</Num> : <span className={styles['zero']}>0</span>}
    </td>
  );
}

const rising = (order: DirectoryOrder): boolean => order === 'name' || order === 'country';

/** The directory as a table. What it can be sorted by is a link, for the order stands in the address. */
export function PartnerTable({
  rows,
  register,
  order,
  orderHref,
  caption,
  finding,
}: {
  readonly rows: readonly Standing[];
  readonly register: Register;
  readonly order: DirectoryOrder;
  readonly orderHref: (order: DirectoryOrder) => string;
  readonly caption: string;
  readonly finding?: Finding<Partner> | undefined;
}) {
  const { words } = useLanguage();
  const { columns } = words.partners;
  const head = (by: DirectoryOrder, label: string, className?: string): ReactNode => (
    <th
      scope="col"
      className={className}
      aria-sort={order === by ? (rising(by) ? 'ascending' : 'descending') : undefined}
    >
      <a href={orderHref(by)} data-sorted={order === by || undefined}>
        {label}
        <span aria-hidden="true">{order === by ? (rising(by) ? ' ↑' : ' ↓') : ''}</span>
      </a>
    </th>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head('name', columns.partner)}
            <th scope="col">{columns.kind}</th>
            {head('country', columns.place)}
            {head('visits', columns.visits, styles['end'])}
            <th scope="col" className={styles['end']}>
              {columns.signed}
            </th>
            <th scope="col" className={styles['end']}>
              {columns.open}
            </th>
            {head('last', columns.last, styles['end'])}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ partner, visits, last }) => {
            const outcomes = visits.flatMap((v) => v.outcomes);
            const of = [partner.id];
            return (
              <tr key={partner.id}>
                <th scope="row">
                  <PartnerName partner={partner} register={register} find={finding?.find} />
                  {finding && <FoundIn where={finding.where(partner, wordings(partner.name))} />}
                </th>
                <td>{words.records.kind[partner.kind]}</td>
                <td>
                  <PlaceName partner={partner} />
                </td>
                <Count n={visits.length} href={paths.visits({ partner: of })} />
                <Count
                  n={outcomes.filter(isAgreement).length}
                  href={paths.visits({ partner: of, outcome: ['agreement-signed', 'agreement-renewed'] })}
                />
                <Count
                  n={outcomes.filter(isCommitment).length}
                  href={paths.visits({ partner: of, commitment: ['open'] })}
                />
                <td className={styles['end']}>
                  {last ? (
                    <Link href={paths.visit(last.id)} quiet>
                      {words.dates.short(last.when)}
                    </Link>
                  ) : (
                    <span className={styles['zero']}>–</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
