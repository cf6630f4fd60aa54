import { type ReactNode, useState } from 'react';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
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
  register,
  rows,
  themes,
}: {
  readonly name: ReactNode;
  /** The figure as text. */
  readonly count: string;
  /** Length of the bar, and of what it is a part of, in percent of the longest. */
  readonly fill: number;
  readonly outline: number;
  readonly register: Register;
  /** Places of the visits counted, ascending; asked when the line is opened. */
  readonly rows: () => Uint32Array;
  readonly themes: readonly Theme[];
}) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles['line']}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
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
          {open && (
            <DatedLinks
              links={[...rows()].reverse().flatMap((row) => {
                const visit = register.visits[row];
                if (!visit) return [];
                const { id, when, title } = visit;
                return [{ key: id, date: words.dates.short(when), title, href: paths.visit(id) }];
              })}
            />
          )}
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
