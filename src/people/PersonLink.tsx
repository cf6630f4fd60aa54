import { paths } from '../query/paths.ts';
import type { Text } from '../records/text.ts';
import { FullName } from './FullName.tsx';
import styles from './PersonLink.module.css';

/** A person by name in both scripts, opening their page. */
export function PersonLink({ id, name }: { readonly id: string; readonly name: Text }) {
  return (
    <a className={styles['person']} href={paths.person(id)}>
      <FullName name={name} />
    </a>
  );
}
