import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Direction.module.css';
import { Mark, type MarkDirection } from './Mark.tsx';
import { useLanguage } from './use-language.ts';

/** Which way a visit went: shape, hue and word. `children` draw the word otherwise, say with a match marked. */
export function Direction({
  direction,
  children,
}: {
  readonly direction: MarkDirection;
  readonly children?: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <span className={cx(styles['direction'], styles[direction])}>
      <Mark direction={direction} />
      {children ?? words.records.direction[direction]}
    </span>
  );
}
