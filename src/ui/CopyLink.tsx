import styles from './CopyLink.module.css';
import { CopyResult } from './CopyResult.tsx';
import { shareLink } from './share-link.ts';
import { useCopy } from './use-copy.ts';
import { useLanguage } from './use-language.ts';

/** Copies the address of what is on the screen, language included, and says so. */
export function CopyLink() {
  const { lang, words } = useLanguage();
  const { state, copy } = useCopy();
  return (
    <span>
      <button
        type="button"
        className={styles['copy']}
        onClick={() => void copy(shareLink(location.href, lang))}
      >
        {words.ui.copyLink}
      </button>
      <CopyResult state={state} />
    </span>
  );
}
