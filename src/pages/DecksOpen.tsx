import { useRef } from 'react';
import { showPaths } from '../query/show-paths.ts';
import type { Register } from '../records/register.ts';
import { deckName } from '../slides/keep/deck-name.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './DecksOpen.module.css';
import { useOpenedFile } from './use-opened-file.ts';

/** A deck out of a file, chosen or dropped: checked, and kept on this device. */
export function DecksOpen({ register }: { readonly register: Register }) {
  const { lang, words } = useLanguage();
  const own = words.meeting;
  const input = useRef<HTMLInputElement>(null);
  const { opened, open, over } = useOpenedFile();
  return (
    <section>
      <SectionHead title={own.open} />
      <p className={over ? styles['over'] : styles['note']}>{over ? own.drop : own.openNote}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles['input']}
        aria-label={own.open}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
          // The same file can be chosen once more.
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{own.open}</Button>
      {opened && (
        <div className={styles['result']}>
          <Notice
            tone={opened.id === undefined ? 'error' : 'info'}
            title={
              opened.id === undefined
                ? own.notOpened(opened.name)
                : opened.faults.length > 0
                  ? own.openedPart(opened.name, opened.faults.length)
                  : own.opened(opened.name)
            }
          >
            {opened.faults.length > 0 && (
              <ul>
                {opened.faults.map((fault) => (
                  <li key={`${fault.code} ${fault.at}`}>{own.keep.fault(fault)}</li>
                ))}
              </ul>
            )}
            {opened.deck && (
              <p className={styles['door']}>
                <ButtonLink href={showPaths.deck(opened.deck.about, { deck: `~${opened.id}` })}>
                  {own.openDeck}: {deckName(opened.deck, register, lang, words)}
                </ButtonLink>
              </p>
            )}
          </Notice>
        </div>
      )}
    </section>
  );
}
