import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useKeptDecks } from '../keep/use-kept-decks.ts';
import styles from './KeptLine.module.css';

/** Where the deck is, and whether it was kept. */
export function KeptLine({
  place,
  onKeep,
}: {
  /** `deck` of the address. */
  readonly place: string;
  readonly onKeep: () => void;
}) {
  const { words } = useLanguage();
  const { keep } = words.meeting;
  const { state } = useKeptDecks();
  const own = place.startsWith('~');
  const where = own ? state : place === '' ? 'made' : place.startsWith('@') ? 'office' : 'link';
  return (
    <p className={styles['kept']}>
      <span role="status" className={where === 'refused' ? styles['refused'] : undefined}>
        {/* Said once it is so, not at every letter. */}
        {keep.place[where === 'waits' ? 'kept' : where]}
      </span>
      {where === 'link' && (
        <Button kind="quiet" onClick={onKeep}>
          {keep.keepHere}
        </Button>
      )}
      {own && where !== 'refused' && <span>{keep.whyHere}</span>}
    </p>
  );
}
