import { useLanguage } from '../../ui/use-language.ts';
import { type Deck, MINUTES, slideLangs } from '../deck.ts';
import styles from './DeckDetails.module.css';
import { planDeck, typeTitle } from './deck-edits.ts';
import { GuestList } from './GuestList.tsx';
import { NumberField } from './NumberField.tsx';
import { TextField } from './TextField.tsx';
import type { Edit } from './use-deck-session.ts';

/** What is said of the whole deck: its title, how long it may take, who is expected. */
export function DeckDetails({
  deck,
  name,
  edit,
  onRest,
}: {
  readonly deck: Deck;
  /** What the deck is called where nothing is typed, by language. */
  readonly name: Readonly<Record<(typeof slideLangs)[number], string>>;
  readonly edit: Edit;
  readonly onRest: () => void;
}) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  const minutes = deck.minutes ?? MINUTES;
  return (
    <details className={styles['details']}>
      <summary>
        <b>{own.details}</b>
        <span>{own.detailsLine(minutes, deck.guests?.length ?? 0)}</span>
      </summary>
      <div className={styles['fields']}>
        <div className={styles['title']}>
          {slideLangs.map((lang) => (
            <div key={lang}>
              <p className={styles['label']} aria-hidden="true">
                {own.typed(own.deckTitle, own.languages[lang])}
              </p>
              <TextField
                label={own.typed(own.deckTitle, own.languages[lang])}
                lang={lang}
                given={name[lang]}
                typed={deck.title?.[lang]}
                onType={(text) => edit(typeTitle(deck, lang, text ?? ''), { joins: `title ${lang}` })}
                onRest={onRest}
              />
            </div>
          ))}
        </div>
        <NumberField
          label={own.planned}
          value={deck.minutes}
          placeholder={String(MINUTES)}
          onChange={(value) => edit(planDeck(deck, value), { joins: 'minutes' })}
          onRest={onRest}
        />
        <GuestList deck={deck} edit={edit} onRest={onRest} />
      </div>
    </details>
  );
}
