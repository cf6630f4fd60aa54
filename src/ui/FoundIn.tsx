import { say } from '../records/text.ts';
import styles from './FoundIn.module.css';
import { Highlight } from './Highlight.tsx';
import type { Range } from './mark-ranges.ts';
import type { FindIn } from './SayFound.tsx';
import { useLanguage } from './use-language.ts';

/** A piece of a record that holds searched words. */
export interface FoundWhere {
  /** Part of the record, in words, with what parts it from the text. */
  readonly name: string;
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How a list shows why its records were found. */
export interface Finding<T> {
  /** Where the searched words stand in a text. */
  readonly find: FindIn;
  /** Where else a record has those that its row does not show. */
  readonly where: (record: T, shown: readonly string[]) => readonly FoundWhere[];
}

/** Which parts of a record have the searched words, and the words among their neighbours. */
export function FoundIn({ where }: { readonly where: readonly FoundWhere[] }) {
  const { lang } = useLanguage();
  return where.map((piece) => {
    const own = say(piece.text, lang).lang;
    return (
      <span key={piece.name + piece.text} className={styles['where']}>
        {piece.name}
        <span className={styles['words']} lang={own === lang ? undefined : own}>
          {piece.cutBefore && '… '}
          <Highlight text={piece.text} ranges={piece.ranges} />
          {piece.cutAfter && ' …'}
        </span>
      </span>
    );
  });
}
