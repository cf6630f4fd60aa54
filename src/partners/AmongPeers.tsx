import type { Standing } from '../insight/standing.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { Link } from '../ui/Link.tsx';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import styles from './AmongPeers.module.css';

/** A partner among those of its kind: visits, agreements, last contact. */
export function AmongPeers({
  partner,
  rows,
  register,
  caption,
}: {
  /** The id of the one that is marked. */
  readonly partner: string;
  readonly rows: readonly Standing[];
  readonly register: Register;
  readonly caption: string;
}) {
  const { words } = useLanguage();
  const { columns } = words.partners;
  return (
    <div className={styles['scroll']}>
      <table className={styles['peers']}>
        <caption className={styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.partner}</th>
            <th scope="col" className={styles['end']}>
              {columns.visits}
            </th>
            <th scope="col" className={styles['end']}>
              {columns.signed}
            </th>
            <th scope="col" className={styles['end']}>
              {columns.last}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const of = [row.partner.id];
            const me = row.partner.id === partner;
            return (
              <tr key={row.partner.id} className={cx(me && styles['me'])} aria-current={me || undefined}>
                <th scope="row">
                  <Who {...whoOf(row.partner, register)} href={paths.partner(row.partner.id)} />
                </th>
                <td className={styles['end']}>
                  {row.visits.length > 0 ? (
                    <Num
                      href={paths.visits({ partner: of })}
                      label={words.partners.visits(row.visits.length)}
                    >
                      {row.visits.length}
                    </Num>
                  ) : (
                    <span className={styles['zero']}>0</span>
                  )}
                </td>
                <td className={styles['end']}>
                  {row.signed > 0 ? (
                    <Num
                      href={paths.visits({ partner: of, outcome: ['agreement-signed', 'agreement-renewed'] })}
                    >
                      {row.signed}
                    </Num>
                  ) : (
                    <span className={styles['zero']}>0</span>
                  )}
                </td>
                <td className={styles['end']}>
                  {row.last ? (
                    <Link href={paths.visit(row.last.id)} quiet>
                      {words.dates.short(row.last.when)}
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
    </div>
  );
}
