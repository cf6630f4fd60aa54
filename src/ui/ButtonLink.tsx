import type { ReactNode } from 'react';
import styles from './Button.module.css';
import type { ButtonKind } from './Button.tsx';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({
  href,
  kind = 'plain',
  kbd,
  children,
}: {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly kbd?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <a className={cx(styles['button'], styles[kind])} href={href}>
      {children}
      {kbd && <Kbd>{kbd}</Kbd>}
    </a>
  );
}
