import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Link.module.css';
import { webAddress } from './web-address.ts';

/** A link out, with its real host beside it. What is not an http or https address stays plain text. */
export function ExternalLink({ url, children }: { readonly url: string; readonly children?: ReactNode }) {
  const address = webAddress(url);
  if (!address) return children ?? url;
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
