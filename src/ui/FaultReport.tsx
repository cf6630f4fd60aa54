import { Button } from './Button.tsx';
import { CopyResult } from './CopyResult.tsx';
import styles from './FaultReport.module.css';
import { faultReport } from './fault-report.ts';
import { useCopy } from './use-copy.ts';
import { useLanguage } from './use-language.ts';

/** A report of an error, shown before it is copied, so that a reader sees that no name is in it. */
export function FaultReport({ part, error }: { readonly part: string; readonly error: unknown }) {
  const { words } = useLanguage();
  const { state, copy } = useCopy();
  const report = faultReport({
    part,
    error,
    hash: location.hash,
    agent: navigator.userAgent,
    now: new Date(),
  });
  return (
    <details className={styles['report']}>
      <summary>{words.ui.reportTitle}</summary>
      <p>{words.ui.reportNote}</p>
      <pre>{report}</pre>
      <Button onClick={() => void copy(report)}>{words.ui.copyReport}</Button>
      <CopyResult state={state} />
    </details>
  );
}
