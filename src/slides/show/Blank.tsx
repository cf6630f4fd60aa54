import { useLanguage } from '../../ui/use-language.ts';
import { useModal } from '../../ui/use-modal.ts';
import styles from './Blank.module.css';

/** The screen put out, or white, over all else. Any key of the show or a click gives the slide back; to a screen reader it is a button. */
export function Blank({ as, onEnd }: { readonly as: 'black' | 'white'; readonly onEnd: () => void }) {
  const { words } = useLanguage();
  const dialog = useModal();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the show give the slide back
    <dialog
      ref={dialog}
      className={styles[as]}
      data-blank=""
      aria-label={words.show.blank[as]}
      onCancel={(event) => {
        event.preventDefault();
        onEnd();
      }}
      onClick={onEnd}
    >
      <button type="button" className={styles['said']}>
        {words.show.blank.back}
      </button>
    </dialog>
  );
}
