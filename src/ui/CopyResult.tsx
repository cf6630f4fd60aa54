import styles from './CopyResult.module.css';
import type { CopyState } from './use-copy.ts';
import { useLanguage } from './use-language.ts';

/** Says that something was copied, or shows it for copying by hand. */
export function CopyResult({ state }: { readonly state: CopyState }) {
  const { words } = useLanguage();
  return (
    <>
      <span role="status" className={styles['said']}>
        {state.is === 'copied' && words.ui.copied}
        {state.is === 'failed' && words.ui.copyByHand}
      </span>
      {state.is === 'failed' && (
        <input
          className={styles['by-hand']}
          aria-label={words.ui.copyByHand}
          readOnly
          value={state.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
