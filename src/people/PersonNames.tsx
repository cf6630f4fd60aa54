import type { Contact } from '../insight/contacts.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PersonNames.module.css';

/** The first few of some people by name, and how many more there are. */
export function PersonNames({
  contacts,
  register,
  limit = 2,
}: {
  readonly contacts: readonly Contact[];
  readonly register: Register;
  readonly limit?: number;
}) {
  const { words } = useLanguage();
  const shown = contacts.length === limit + 1 ? contacts : contacts.slice(0, limit);
  const rest = contacts.length - shown.length;
  return (
    <>
      {shown.map(({ person }, i) => (
        <span key={person}>
          {i > 0 && words.people.comma}
          <a className={styles['name']} href={paths.person(person)}>
            <Say text={register.personById.get(person)?.name ?? person} />
          </a>
        </span>
      ))}
      {rest > 0 && words.people.andMore(rest)}
    </>
  );
}
