import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PersonSentence.module.css';
import { personFigures } from './person-figures.ts';

/** What the records say of a person, in two or three sentences whose figures open their visits. */
export function PersonSentence({
  person,
  register,
}: {
  readonly person: string;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const visits = (direction?: 'inbound' | 'outbound' | 'joint') =>
    paths.visits({ person: [person], ...(direction && { direction: [direction] }) });
  return (
    <p className={styles['sentence']}>
      <Sentence
        parts={words.people.sentence(personFigures(register, person))}
        doors={{
          visits: visits(),
          inbound: visits('inbound'),
          outbound: visits('outbound'),
          joint: visits('joint'),
        }}
      />
    </p>
  );
}
