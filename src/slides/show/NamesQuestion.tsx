import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './NamesQuestion.module.css';

/** Asks before the names of people come back onto the wall. */
export function NamesQuestion({
  onShow,
  onClose,
}: {
  readonly onShow: () => void;
  readonly onClose: () => void;
}) {
  const { words } = useLanguage();
  const say = words.show.namesQuestion;
  return (
    <Dialog open title={say.title} onClose={onClose}>
      <p>{say.text}</p>
      <p className={styles['ways']}>
        <Button kind="primary" onClick={onClose}>
          {say.keep}
        </Button>
        <Button onClick={onShow}>{say.show}</Button>
      </p>
    </Dialog>
  );
}
