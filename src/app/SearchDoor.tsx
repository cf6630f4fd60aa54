import { Icon } from '../ui/Icon.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { modKey } from '../ui/mod-key.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import styles from './SearchDoor.module.css';

/** Looks like the search field and opens it. */
export function SearchDoor({ onOpen }: { readonly onOpen: () => void }) {
  const { words } = useLanguage();
  const singleKeys = useSingleKeys();
  const keys = singleKeys ? ['/', modKey('K')] : [modKey('K')];
  return (
    <button
      type="button"
      className={styles['door']}
      aria-haspopup="dialog"
      aria-keyshortcuts={singleKeys ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
      title={words.app.searchHint(keys.join(' '))}
      onClick={onOpen}
    >
      <Icon name="search" />
      <span>{words.app.search}</span>
      <span className={styles['key']} aria-hidden="true">
        <Kbd>{keys[0]}</Kbd>
      </span>
    </button>
  );
}
