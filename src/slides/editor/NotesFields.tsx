import { useLanguage } from '../../ui/use-language.ts';
import type { Content } from '../content.ts';
import { type Deck, type Slide, type SlideLang, slideLangs } from '../deck.ts';
import { typeNotes } from './deck-edits.ts';
import styles from './NotesFields.module.css';
import { TextField } from './TextField.tsx';
import type { Edit } from './use-deck-session.ts';

/** The notes of a slide in both languages. */
export function NotesFields({
  deck,
  slide,
  given,
  edit,
  onRest,
}: {
  readonly deck: Deck;
  readonly slide: Slide;
  /** The slide as the records give it. */
  readonly given: Readonly<Record<SlideLang, Content>>;
  readonly edit: Edit;
  readonly onRest: () => void;
}) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  return (
    <>
      <p className={styles['note']}>{own.notesNote}</p>
      <div className={styles['notes']}>
        {slideLangs.map((lang) => (
          <div key={lang}>
            <p className={styles['lang']} aria-hidden="true">
              {own.languages[lang]}
            </p>
            <TextField
              label={own.typed(own.notes, own.languages[lang])}
              lang={lang}
              given={given[lang].notes.join('\n')}
              typed={slide.notes?.[lang]}
              rows={4}
              lines
              onType={(text) =>
                edit(typeNotes(deck, slide.id, lang, text), { joins: `${slide.id} notes ${lang}` })
              }
              onRest={onRest}
            />
          </div>
        ))}
      </div>
    </>
  );
}
