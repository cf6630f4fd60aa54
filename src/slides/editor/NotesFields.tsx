import { useLanguage } from '../../ui/use-language.ts';
import { slideLangs } from '../deck.ts';
import { typeNotes } from './deck-edits.ts';
import type { GivenPart } from './form-part.ts';
import styles from './NotesFields.module.css';
import { TextField } from './TextField.tsx';

/** The notes of a slide in both languages. */
export function NotesFields({ deck, slide, given, edit, onRest }: GivenPart) {
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
