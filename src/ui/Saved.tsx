import styles from './Saved.module.css';
import { useLanguage } from './use-language.ts';
import type { Saving } from './use-saving.ts';

/** Says how the making of a file went. */
export function Saved({ state }: { readonly state: Saving }) {
  const { words } = useLanguage();
  const own = words.exports;
  return (
    <span role="status" className={styles['said']} data-picture="none">
      {state.is === 'working' && own.working}
      {state.is === 'failed' && own.failed}
      {state.is === 'saved' && own.saved(state.name)}
    </span>
  );
}
