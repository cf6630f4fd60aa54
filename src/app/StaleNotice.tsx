import type { LoadError } from '../source/load-error.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './StaleNotice.module.css';

/** Loading again failed; what was there before is still shown. */
export function StaleNotice({ error, onRetry }: { readonly error: LoadError; readonly onRetry: () => void }) {
  const { words } = useLanguage();
  const { failed } = words.app;
  return (
    <div className={styles['stale']}>
      <Notice tone="error" title={failed.staleTitle}>
        <p>
          {words.records.loadWrong(error)} {words.records.loadMend(error)} {failed.stale}
        </p>
        <Button onClick={onRetry}>{failed.retry}</Button>
      </Notice>
    </div>
  );
}
