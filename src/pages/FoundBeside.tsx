import type { ReactNode } from 'react';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FoundBeside.module.css';
import { useNamesFound } from './use-names-found.ts';

/** So many names of a kind; the search page has the others. */
const NAMES = 5;

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** The partners, people and themes that a search among the visits finds besides. */
export function FoundBeside({ register, q }: { readonly register: Register; readonly q: string }) {
  const { words } = useLanguage();
  const found = useNamesFound(register, q);
  if (!found || found.partners.length + found.people.length + found.themes.length === 0) return null;
  const { foundKinds } = words.visits;
  return (
    <dl className={styles['found']} aria-label={words.visits.found}>
      <Kind
        name={foundKinds.partners}
        records={found.partners.map((p) => ({ id: p.id, name: shortNameOf(p) }))}
        href={paths.partner}
        all={paths.search(q)}
      />
      <Kind name={foundKinds.people} records={found.people} href={paths.person} all={paths.search(q)} />
      <Kind name={foundKinds.themes} records={found.themes} href={paths.theme} all={paths.search(q)} />
    </dl>
  );
}

function Kind({
  name,
  records,
  href,
  all,
}: {
  readonly name: string;
  readonly records: readonly Named[];
  readonly href: (id: string) => string;
  readonly all: string;
}): ReactNode {
  const { words } = useLanguage();
  if (records.length === 0) return null;
  const shown = records.length === NAMES + 1 ? records : records.slice(0, NAMES);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {shown.map((record) => (
            <li key={record.id}>
              <Link href={href(record.id)}>
                <Say text={record.name} />
              </Link>
            </li>
          ))}
          {shown.length < records.length && (
            <li>
              <Link href={all}>{words.visits.moreFound(records.length - shown.length)}</Link>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}
