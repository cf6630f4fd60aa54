import { useState } from 'react';
import type { Text } from '../records/text.ts';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type Sentence as Parts, plain } from '../words/sentence.ts';
import styles from './MatrixPanel.module.css';

/** Names shown before the others are asked for. */
const SHOWN = 6;
/** And at most at each further press. */
const MORE = 60;

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly href: string;
  readonly note: string;
}

/** Partners or people under a heading, the first few and then the others. */
export function MatrixNames({ title, names }: { readonly title: Parts; readonly names: readonly Named[] }) {
  const { words } = useLanguage();
  const [shown, setShown] = useState(SHOWN);
  return (
    <section className={styles['names']} aria-label={plain(title)}>
      <h3>
        <Sentence parts={title} />
      </h3>
      {names.length === 0 ? (
        <p>{words.matrix.nobody}</p>
      ) : (
        <ul>
          {names.slice(0, shown).map(({ id, name, href, note }) => (
            <li key={id}>
              <Link href={href}>
                <Say text={name} />
              </Link>
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
      {names.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + MORE)}>
          {words.matrix.more(names.length - shown)}
        </Button>
      )}
    </section>
  );
}
