import type { Text } from '../records/text.ts';
import styles from './DatedLinks.module.css';
import { Say } from './Say.tsx';

export interface DatedLink {
  readonly key: string;
  readonly date: string;
  readonly title: Text;
  readonly href: string;
}

/** Titles as doors, each after its date, a line each: what stands behind a figure that no list could be asked for. */
export function DatedLinks({ links }: { readonly links: readonly DatedLink[] }) {
  return (
    <ul className={styles['links']}>
      {links.map(({ key, date, title, href }) => (
        <li key={key}>
          <span>{date}</span>
          <a href={href}>
            <Say text={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
