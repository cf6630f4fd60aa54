import { paths } from '../query/paths.ts';
import type { Person } from '../records/person.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import { Bilingual } from '../ui/Bilingual.tsx';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Companion } from './companions.ts';
import { TakingPart } from './TakingPart.tsx';

/** The people who were in the room when a theme was spoken of. */
export function PeopleOfTheme({
  theme,
  people,
}: {
  readonly theme: Theme;
  readonly people: readonly Companion<Person>[];
}) {
  const { lang } = useLanguage();
  return (
    <TakingPart
      companions={people}
      draw={(person) => (
        <Link href={paths.person(person.id)} quiet>
          <Bilingual text={person.name} />
        </Link>
      )}
      doorOf={(person) => paths.visits({ theme: [theme.id], person: [person.id] })}
      nameOf={(person) => say(person.name, lang).text}
    />
  );
}
