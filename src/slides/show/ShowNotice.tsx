import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './ShowNotice.module.css';

/** In place of the slides: why there are none, and the ways out. */
export function ShowNotice({
  title,
  waiting = false,
  ways = [],
  children,
}: {
  readonly title: string;
  /** They are on their way. */
  readonly waiting?: boolean;
  readonly ways?: readonly { readonly href: string; readonly text: string }[];
  readonly children?: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <div className={styles['ground']} aria-busy={waiting || undefined}>
      <div className={styles['notice']}>
        <div className={styles['rules']} />
        <h1 tabIndex={-1}>{title}</h1>
        {children && <p className={styles['text']}>{children}</p>}
        <p className={styles['ways']}>
          {ways.map(({ href, text }) => (
            <ButtonLink key={href} href={href}>
              {text}
            </ButtonLink>
          ))}
          <ButtonLink href="#/">{words.show.toOverview}</ButtonLink>
        </p>
      </div>
    </div>
  );
}
