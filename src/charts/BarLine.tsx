import type { ReactNode } from 'react';
import { paths } from '../query/paths.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { DatedLinks } from '../ui/DatedLinks.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './BarLine.module.css';

/**
 * A name, a bar and its figure. It opens to the visits counted and to the themes named; no filter could ask for visits that
 * spoke of two themes, since themes of one filter mean “or”.
 */
export function BarLine({
  name,
  count,
  fill,
  outline,
  visits,
  themes,
}: {
  readonly name: ReactNode;
  /** The figure as text. */
  readonly count: string;
  /** Length of the bar, and of what it is a part of, in percent of the longest. */
  readonly fill: number;
  readonly outline: number;
  /** In order of time. */
  readonly visits: readonly Visit[];
  readonly themes: readonly Theme[];
}) {
  const { words } = useLanguage();
  return (
    <li className={styles['line']}>
      <details>
        <summary>
          <span>{name}</span>
          <svg className={styles['bar']} width="100%" height="12" aria-hidden="true">
            <rect className={styles['outline']} x="0" y="0.5" width={`${outline}%`} height="11" />
            <rect className={styles['fill']} width={`${fill}%`} height="12" />
          </svg>
          <span className={styles['count']}>{count}</span>
          <Icon name="down" />
        </summary>
        <div className={styles['behind']}>
          <DatedLinks
            links={visits.toReversed().map((visit) => ({
              key: visit.id,
              date: words.dates.short(visit.when),
              title: visit.title,
              href: paths.visit(visit.id),
            }))}
          />
          <p className={styles['themes']}>
            {themes.map((theme) => (
              <Link key={theme.id} href={paths.theme(theme.id)}>
                <Say text={theme.name} />
              </Link>
            ))}
          </p>
        </div>
      </details>
    </li>
  );
}
