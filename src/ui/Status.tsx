import { cx } from './cx.ts';
import styles from './Status.module.css';
import { type MarkStatus, StatusMark } from './StatusMark.tsx';
import { useLanguage } from './use-language.ts';

/** How an outcome stands. `reported`: somebody has reported on it since; without that an intention is "open, no report". */
export function Status({ status, reported }: { readonly status: MarkStatus; readonly reported: boolean }) {
  const { words } = useLanguage();
  return (
    <span className={cx(styles['status'], styles[status])}>
      <StatusMark status={status} />
      {status === 'intended' && !reported ? words.ui.openNoReport : words.records.status[status]}
    </span>
  );
}
