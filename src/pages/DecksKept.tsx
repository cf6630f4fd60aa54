import { useState } from 'react';
import { showPaths } from '../query/show-paths.ts';
import type { Register } from '../records/register.ts';
import { type SlideLang, slideLangs } from '../slides/deck.ts';
import { typeTitle } from '../slides/editor/deck-edits.ts';
import { deckName } from '../slides/keep/deck-name.ts';
import type { KeptDeck } from '../slides/keep/kept-text.ts';
import { theDecks } from '../slides/keep/the-decks.ts';
import { useKeptDecks } from '../slides/keep/use-kept-decks.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './DecksKept.module.css';

/** The decks of this device: to open, present, rename and delete; what was deleted can be had back. */
export function DecksKept({ register }: { readonly register: Register }) {
  const { lang, words } = useLanguage();
  const own = words.meeting;
  const { decks, state } = useKeptDecks();
  const [gone, setGone] = useState<KeptDeck>();
  const nameOf = ({ deck }: KeptDeck) => deckName(deck, register, lang, words);
  return (
    <section>
      <SectionHead title={own.here} aside={state === 'refused' ? undefined : own.hereNote} />
      {state === 'refused' && <Notice tone="info" title={own.hereRefused} />}
      {gone && (
        <p className={styles['gone']}>
          <span role="status">{own.removed(nameOf(gone))}</span>
          <Button
            kind="quiet"
            onClick={() => {
              theDecks.keep(gone.id, gone.deck, gone.changed);
              setGone(undefined);
            }}
          >
            {own.undo}
          </Button>
        </p>
      )}
      {decks.length === 0 && !gone && (
        <div className={styles['none']}>
          <p>{own.hereNone}</p>
          <p>{own.hereNoneText}</p>
        </div>
      )}
      <ul>
        {decks.map((kept) => (
          <KeptRow
            key={kept.id}
            kept={kept}
            name={nameOf(kept)}
            onRemove={() => setGone(theDecks.forget(kept.id))}
          />
        ))}
      </ul>
    </section>
  );
}

function KeptRow({
  kept: { id, deck, changed },
  name,
  onRemove,
}: {
  readonly kept: KeptDeck;
  readonly name: string;
  readonly onRemove: () => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.meeting;
  const [renaming, setRenaming] = useState(false);
  const part = { deck: `~${id}` };
  const when = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(changed);
  const type = (language: SlideLang, text: string) => theDecks.keep(id, typeTitle(deck, language, text));
  return (
    <li className={styles['row']}>
      <div className={styles['line']}>
        <a className={styles['name']} href={showPaths.deck(deck.about, part)}>
          {name}
        </a>
        <span className={styles['facts']}>
          {own.slides(deck.slides.length)} · {own.changed(when)}
        </span>
        <span className={styles['tools']}>
          <ButtonLink kind="quiet" href={showPaths.show(deck.about, part)}>
            {own.present}
            <VisuallyHidden> {name}</VisuallyHidden>
          </ButtonLink>
          <Button
            kind="quiet"
            aria-label={own.renameOf(name)}
            aria-expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          >
            {renaming ? own.done : own.rename}
          </Button>
          <Button kind="quiet" aria-label={own.removeOf(name)} onClick={onRemove}>
            {own.remove}
          </Button>
        </span>
      </div>
      {renaming && (
        <div className={styles['names']}>
          {slideLangs.map((language) => (
            <label key={language}>
              {own.newName(words.meeting.editor.languages[language])}
              <input
                value={deck.title?.[language] ?? ''}
                autoComplete="off"
                onChange={({ target: { value } }) => type(language, value)}
              />
            </label>
          ))}
        </div>
      )}
    </li>
  );
}
