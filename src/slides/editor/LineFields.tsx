import { useLanguage } from '../../ui/use-language.ts';
import { slideLangs } from '../deck.ts';
import { typeLine } from './deck-edits.ts';
import type { GivenPart } from './form-part.ts';
import styles from './LineFields.module.css';
import { type FieldName, fieldsOf } from './slide-fields.ts';
import { TextField } from './TextField.tsx';

/** Every line of a slide in both languages, to be typed over. */
export function LineFields({ deck, slide, given, edit, onRest }: GivenPart) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  const nameOf = ({ part, at }: FieldName) => words.meeting.lines[part](at[0] ?? 1, at[1]);
  return (
    <div>
      <div className={styles['head']} aria-hidden="true">
        <span />
        {slideLangs.map((lang) => (
          <span key={lang}>{own.languages[lang]}</span>
        ))}
      </div>
      {fieldsOf(given).map(({ id, name, given: texts }) => {
        const said = nameOf(name);
        const typed = slide.edits?.[id];
        return (
          <fieldset key={id} className={styles['line']} aria-label={said}>
            <div className={styles['name']}>
              <span>{said}</span>
              {typed && (
                <button
                  type="button"
                  className={styles['reset']}
                  aria-label={own.asRecordsOf(said)}
                  onClick={() =>
                    edit(slideLangs.reduce((now, lang) => typeLine(now, slide.id, id, lang, undefined), deck))
                  }
                >
                  {own.asRecords}
                </button>
              )}
            </div>
            {slideLangs.map((lang) => (
              <TextField
                key={lang}
                label={own.typed(said, own.languages[lang])}
                lang={lang}
                given={texts[lang] ?? ''}
                typed={typed?.[lang]}
                onType={(text) =>
                  edit(typeLine(deck, slide.id, id, lang, text), { joins: `${slide.id} ${id} ${lang}` })
                }
                onRest={onRest}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
