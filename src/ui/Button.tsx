import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';

/** primary: ink ground, one a view · plain: outline · quiet: words only. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

/** `kbd` names the key that does the same. */
export function Button({
  kind = 'plain',
  kbd,
  children,
  className,
  ...native
}: ComponentProps<'button'> & { readonly kind?: ButtonKind; readonly kbd?: string | undefined }) {
  return (
    <button type="button" {...native} className={cx(styles['button'], styles[kind], className)}>
      {children}
      {kbd && <Kbd>{kbd}</Kbd>}
    </button>
  );
}
