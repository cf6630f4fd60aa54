import { useEffect, useState } from 'react';
import { showPaths } from '../query/show-paths.ts';
import { type OfficeDeck, officeDecks } from '../slides/keep/office-decks.ts';
import { Say } from '../ui/Say.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './DecksOffice.module.css';

/** The decks that come with the records; nothing where there are none. */
export function DecksOffice() {
  const { words } = useLanguage();
  const [decks, setDecks] = useState<readonly OfficeDeck[]>([]);
  // Talks to the server that has the decks of the office.
  useEffect(() => {
    let asked = true;
    void officeDecks().then((list) => {
      if (asked) setDecks(list);
    });
    return () => {
      asked = false;
    };
  }, []);
  if (decks.length === 0) return null;
  return (
    <section>
      <SectionHead title={words.meeting.office} aside={words.meeting.officeNote} />
      <ul className={styles['rows']}>
        {decks.map(({ name, title }) => (
          <li key={name}>
            <a href={showPaths.deck({ kind: 'nothing' }, { deck: `@${name}` })}>
              <Say text={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
