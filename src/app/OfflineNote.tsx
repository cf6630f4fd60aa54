import { useLanguage } from '../ui/use-language.ts';
import styles from './OfflineNote.module.css';
import { useOnline } from './use-online.ts';

/** A quiet line while there is no network. The line is always in the page, so that its change is read out. */
export function OfflineNote() {
  const { words } = useLanguage();
  const online = useOnline();
  return (
    <p role="status" className={styles['note']}>
      {!online && words.app.offline}
    </p>
  );
}
