import { type ReactNode, useId } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './Sheet.module.css';
import { useLanguage } from './use-language.ts';
import { useModal } from './use-modal.ts';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Beside the title: "14 of 85". */
  readonly note?: ReactNode;
  /** Buttons that stay in sight. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A modal sheet that rises from the bottom of a narrow screen. */
export function Sheet({ open, ...props }: SheetProps) {
  return open ? <OpenSheet {...props} /> : null;
}

function OpenSheet({ onClose, title, note, footer, children }: Omit<SheetProps, 'open'>) {
  const { words } = useLanguage();
  const ref = useModal();
  const id = useId();
  return (
    <dialog
      ref={ref}
      className={styles['sheet']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['column']}>
        <div className={styles['head']}>
          <h2 id={id}>{title}</h2>
          {note && <span className={styles['note']}>{note}</span>}
          <IconButton icon="close" label={words.ui.close} onClick={onClose} />
        </div>
        <div className={styles['body']}>{children}</div>
        {footer && <div className={styles['foot']}>{footer}</div>}
      </div>
    </dialog>
  );
}
