import type { CSSProperties } from 'react';
import { compareVisits } from '../insight/compare.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { CompareCell } from './CompareCell.tsx';
import styles from './CompareTable.module.css';

/** Visits beside one another: a column a visit, a row a question. */
export function CompareTable({
  visits,
  register,
  onRemove,
}: {
  readonly visits: readonly Visit[];
  readonly register: Register;
  readonly onRemove: (id: string) => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.compare;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={own.caption(visits.length)} tabIndex={0}>
      <table className={styles['table']} style={{ '--visits': visits.length } as CSSProperties}>
        <caption>{own.caption(visits.length)}</caption>
        <thead>
          <tr>
            <td />
            {visits.map((visit) => (
              <th key={visit.id} scope="col">
                <Link href={paths.visit(visit.id)} quiet>
                  <Say text={visit.title} />
                </Link>
                <Button
                  kind="quiet"
                  aria-label={own.removeSaid(say(visit.title, lang).text)}
                  onClick={() => onRemove(visit.id)}
                >
                  {own.remove}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareVisits(visits).map(({ by, cells, alike }) => (
            <tr key={by}>
              <th scope="row">
                {own.rows[by]}
                {alike && <small>{own.same(visits.length)}</small>}
              </th>
              {visits.map((visit, i) => (
                <td key={visit.id}>
                  <CompareCell
                    by={by}
                    items={cells[i] ?? []}
                    alike={alike}
                    visit={visit}
                    of={visits.length}
                    register={register}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
