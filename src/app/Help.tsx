import { useId } from 'react';
import { ShortcutList } from '../pages/ShortcutList.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Help.module.css';
import { useSettings } from './use-settings.ts';

/** The keys of the dashboard, and the switch for those of a single letter. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { words } = useLanguage();
  const { singleKeys, chooseSingleKeys } = useSettings();
  const note = useId();
  const { app, help } = words;
  return (
    <Dialog open title={app.help} onClose={onClose}>
      <ShortcutList />
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={singleKeys}
          aria-describedby={note}
          onChange={(event) => chooseSingleKeys(event.currentTarget.checked)}
        />
        {help.single}
      </label>
      <p className={styles['note']} id={note}>
        {help.singleNote}
      </p>
    </Dialog>
  );
}
