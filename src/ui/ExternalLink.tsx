import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Link.module.css';

/** A link out, with its real host beside it. Only addresses that were read at the door come here. */
export function ExternalLink({
  to: address,
  children,
}: {
  readonly to: { readonly href: string; readonly host: string };
  readonly children?: ReactNode;
}) {
  return (
    <>
      <a className={styles['link']} href={address.href} rel="noopener noreferrer">
        {children ?? address.host}
      </a>
      <span className={styles['host']}>
        {children ? address.host : null}
        <Icon name="external" />
      </span>
    </>
  );
}
