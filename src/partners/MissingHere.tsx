import { missingOf } from '../insight/missing.ts';
import type { Relationship } from '../insight/relationship.ts';
import type { Register } from '../records/register.ts';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MissingHere.module.css';
import { missingDoor, missingLine } from './missing-line.ts';

/** What the records of a partner do not have, as a list to be ticked off. */
export function MissingHere({
  relationship,
  register,
}: {
  readonly relationship: Relationship;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const found = missingOf(relationship);
  if (found.length === 0) return <p className={styles['none']}>{words.partners.missingNone}</p>;
  return (
    <ul className={styles['missing']}>
      {found.map((missing) => {
        const line = missingLine(missing, relationship, register, lang);
        const door = missingDoor(missing, relationship);
        return (
          <li key={missing.code}>
            {door ? (
              <Link href={door} quiet>
                {line}
              </Link>
            ) : (
              line
            )}
          </li>
        );
      })}
    </ul>
  );
}
