import { cx } from './cx.ts';
import styles from './Mark.module.css';

export type MarkDirection = 'inbound' | 'outbound' | 'joint';

/** The shape of a direction: disc inbound, square outbound, diamond joint. Decorates its word. */
export function Mark({
  direction,
  size = 10,
}: {
  readonly direction: MarkDirection;
  readonly size?: number;
}) {
  return (
    <svg
      className={cx(styles['mark'], styles[direction])}
      width={size}
      height={size}
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      {direction === 'inbound' && <circle cx="5" cy="5" r="4.5" />}
      {direction === 'outbound' && <rect x=".8" y=".8" width="8.4" height="8.4" />}
      {direction === 'joint' && <path d="M5 0 10 5 5 10 0 5Z" />}
    </svg>
  );
}
