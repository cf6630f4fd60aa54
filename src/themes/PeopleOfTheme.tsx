import type { Contact } from '../insight/contacts.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import { Bilingual } from '../ui/Bilingual.tsx';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { LastPost } from './LastPost.tsx';
import { type PartTaken, TakingPart } from './TakingPart.tsx';

/** People who were in the room when a theme was spoken of, with the posts they held when last there. */
export function PeopleOfTheme({
  theme,
  people,
  register,
}: {
  readonly theme: Theme;
  readonly people: readonly Contact[];
  readonly register: Register;
}) {
  const { lang } = useLanguage();
  return (
    <TakingPart
      parts={people.flatMap((contact): PartTaken[] => {
        const person = register.personById.get(contact.person);
        if (!person) return [];
        return [
          {
            key: person.id,
            who: (
              <>
                <Link href={paths.person(person.id)} quiet>
                  <Bilingual text={person.name} />
                </Link>
                <LastPost contact={contact} register={register} />
              </>
            ),
            name: say(person.name, lang).text,
            visits: contact.visits.length,
            href: paths.visits({ theme: [theme.id], person: [person.id] }),
          },
        ];
      })}
    />
  );
}
