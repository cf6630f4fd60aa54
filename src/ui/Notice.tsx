import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Notice.module.css';
import { useLanguage } from './use-language.ts';

/** Something a reader should know; an error is said aloud at once. `onClose` gives it a cross. */
export function Notice({
  tone,
  title,
  children,
  onClose,
}: {
  readonly tone: 'error' | 'info';
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly onClose?: (() => void) | undefined;
}) {
  const { words } = useLanguage();
  return (
    <div className={cx(styles['notice'], styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      <div className={styles['line']}>
        <h2>{title}</h2>
        {onClose && <IconButton icon="close" label={words.ui.hide} onClick={onClose} />}
      </div>
      {children && <div className={styles['text']}>{children}</div>}
    </div>
  );
}
