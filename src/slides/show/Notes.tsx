import { useLanguage } from '../../ui/use-language.ts';
import styles from './Notes.module.css';

/** The notes to a slide, a line each. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { words } = useLanguage();
  if (notes.length === 0) return <p className={styles['none']}>{words.show.noNotes}</p>;
  return (
    <ul className={styles['notes']}>
      {notes.map((note, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
        <li key={i} className={styles['note']}>
          {note}
        </li>
      ))}
    </ul>
  );
}
