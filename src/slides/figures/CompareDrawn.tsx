import { paths } from '../../query/paths.ts';
import { Say } from '../../ui/Say.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './CompareDrawn.module.css';
import type { FigureProps } from './figure.ts';
import { BESIDE, comparedBy, visitsCompared } from './visits-compared.ts';

/** Visits beside one another, with what tells them apart. */
export function CompareDrawn({ register, href }: FigureProps) {
  const { lang, words } = useLanguage();
  const all = visitsCompared(register, href);
  const visits = all.slice(0, BESIDE);
  return (
    <>
      <table className={styles['compared']}>
        <thead>
          <tr>
            <td />
            {visits.map(({ id, title }) => (
              <th key={id} scope="col">
                <a href={paths.visit(id)}>
                  <Say text={title} />
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedBy(visits, register, lang, words).map(({ id, head, of }) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {visits.map((visit) => (
                <td key={visit.id}>
                  <span>{of(visit)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > visits.length && (
        <p className={styles['more']}>{words.meeting.figure.rest(all.length - visits.length)}</p>
      )}
    </>
  );
}
