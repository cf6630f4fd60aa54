import { memo, type ReactNode, useMemo } from 'react';
import { agreementRows, openRows } from '../insight/row-figures.ts';
import { paths } from '../query/paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { wordings } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { type Finding, FoundIn } from '../ui/FoundIn.tsx';
import { Link } from '../ui/Link.tsx';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSlices } from '../ui/use-slices.ts';
import { type DirectoryOrder, type DirectoryRow, inOrder, MANY } from './groups.ts';
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

/** Height of a row before it is drawn, px. */
const USUAL = 46;

const Row = memo(function Row({
  row: { partner, visits, last: at },
  register,
  finding,
}: {
  readonly row: DirectoryRow;
  readonly register: Register;
  readonly finding: Finding<Partner> | undefined;
}) {
  const { words } = useLanguage();
  const last = at === undefined ? undefined : register.visits[at];
  const of = [partner.id];
  return (
    <tr>
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
        n={agreementRows(register, visits)}
        href={paths.visits({ partner: of, outcome: ['agreement-signed', 'agreement-renewed'] })}
      />
      <Count n={openRows(register, visits)} href={paths.visits({ partner: of, commitment: ['open'] })} />
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
});

const rising = (order: DirectoryOrder): boolean => order === 'name' || order === 'country';

/** The directory as a table. What it can be sorted by is a link, for the order stands in the address. */
export function PartnerTable({
  partners,
  register,
  order,
  orderHref,
  caption,
  finding,
}: {
  readonly partners: readonly Partner[];
  readonly register: Register;
  readonly order: DirectoryOrder;
  readonly orderHref: (order: DirectoryOrder) => string;
  readonly caption: string;
  readonly finding?: Finding<Partner> | undefined;
}) {
  const { lang, words } = useLanguage();
  const { columns } = words.partners;
  const rows = useMemo(() => inOrder(register, partners, order, lang), [register, partners, order, lang]);
  const drawn = useSlices(rows, MANY);
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
      <table
        className={cx(styles['table'], rows.length > MANY && styles['many'])}
        aria-busy={drawn < rows.length || undefined}
      >
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
          {rows.slice(0, drawn).map((row) => (
            <Row key={row.partner.id} row={row} register={register} finding={finding} />
          ))}
          {drawn < rows.length && (
            <tr className={styles['rest']}>
              <td colSpan={7} style={{ height: (rows.length - drawn) * USUAL }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
