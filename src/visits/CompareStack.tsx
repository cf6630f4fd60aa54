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
import styles from './CompareStack.module.css';

/** Visits one under another where there is no room beside, each with all questions. */
export function CompareStack({
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
  const rows = compareVisits(visits);
  return (
    <ol className={styles['stack']} aria-label={own.caption(visits.length)}>
      {visits.map((visit, i) => (
        <li key={visit.id} className={styles['visit']}>
          <h2>
            <Link href={paths.visit(visit.id)} quiet>
              <Say text={visit.title} />
            </Link>
          </h2>
          <dl>
            {rows.map(({ by, cells, alike }) => (
              <div key={by} className={styles['row']}>
                <dt>
                  {own.rows[by]}
                  {alike && <small>{own.same(visits.length)}</small>}
                </dt>
                <dd>
                  <CompareCell
                    by={by}
                    items={cells[i] ?? []}
                    alike={alike}
                    visit={visit}
                    of={visits.length}
                    register={register}
                  />
                </dd>
              </div>
            ))}
          </dl>
          <Button aria-label={own.removeSaid(say(visit.title, lang).text)} onClick={() => onRemove(visit.id)}>
            {own.remove}
          </Button>
        </li>
      ))}
    </ol>
  );
}
