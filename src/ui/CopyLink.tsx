import { Button } from './Button.tsx';
import styles from './CopyLink.module.css';
import { CopyResult } from './CopyResult.tsx';
import { shareLink } from './share-link.ts';
import { useCopy } from './use-copy.ts';
import { useLanguage } from './use-language.ts';

/** Copies the address of what is on the screen, language included, and says so. */
export function CopyLink({ as = 'button' }: { readonly as?: 'button' | 'words' }) {
  const { lang, words } = useLanguage();
  const { state, copy } = useCopy();
  const onClick = () => void copy(shareLink(location.href, lang));
  return (
    <span>
      {as === 'button' ? (
        <Button onClick={onClick}>{words.ui.copyLink}</Button>
      ) : (
        <button type="button" className={styles['words']} onClick={onClick}>
          {words.ui.copyLink}
        </button>
      )}
      <CopyResult state={state} />
    </span>
  );
}
