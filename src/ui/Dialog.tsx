import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { useLanguage } from './use-language.ts';
import { useModal } from './use-modal.ts';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A modal window. Esc, the cross and a click beside it close it; focus goes back to where it was. */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, wide = false }: Omit<DialogProps, 'open'>) {
  const { words } = useLanguage();
  const ref = useModal();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Esc, which the dialog element has itself
    <dialog
      ref={ref}
      className={cx(styles['dialog'], wide && styles['wide'])}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles['paper']}>
        <div className={styles['head']}>
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={words.ui.close} onClick={onClose} />
        </div>
        <div className={styles['body']}>{children}</div>
      </div>
    </dialog>
  );
}
