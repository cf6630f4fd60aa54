import { cx } from './cx.ts';
import styles from './StatusMark.module.css';

export type MarkStatus = 'intended' | 'agreed' | 'in-progress' | 'done' | 'dropped';

/** The shape of a status: broken ring intended, half agreed or in progress, full done, struck ring dropped. Decorates its word. */
export function StatusMark({ status }: { readonly status: MarkStatus }) {
  return (
    <svg
      className={cx(styles['mark'], styles[status])}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {status === 'done' ? (
        <circle className={styles['full']} cx="6" cy="6" r="5.4" />
      ) : (
        <circle className={styles['ring']} cx="6" cy="6" r="4.6" />
      )}
      {(status === 'agreed' || status === 'in-progress') && (
        <path className={styles['full']} d="M6 1.4a4.6 4.6 0 0 0 0 9.2Z" />
      )}
      {status === 'dropped' && <path className={styles['ring']} d="m2.8 9.2 6.4-6.4" />}
    </svg>
  );
}
