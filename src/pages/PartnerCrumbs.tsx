import type { ReactNode } from 'react';
import { paths } from '../query/paths.ts';
import type { PartnerKind } from '../records/partner.ts';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PartnerCrumbs.module.css';

/** Where a partner's page belongs: the directory, and in it those of its kind. */
export function PartnerCrumbs({
  kind,
  actions,
}: {
  readonly kind: PartnerKind;
  readonly actions: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <div className={styles['line']}>
      <nav aria-label={words.partners.crumbs}>
        <ol className={styles['crumbs']}>
          <li>
            <Link href={paths.partners()}>{words.partners.title}</Link>
          </li>
          <li>
            <Link href={paths.partners({ kind: [kind] })}>{words.records.kindPlural[kind]}</Link>
          </li>
        </ol>
      </nav>
      {actions}
    </div>
  );
}
