import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type Listed, sortPeople } from './directory.ts';
import { PersonLink } from './PersonLink.tsx';
import { StripTable } from './StripTable.tsx';
import { axisOf } from './strip.ts';

const ROWS = 10;

/** The people of one side who were named most often, each on the same axis of years. */
export function OftenThere({
  people,
  register,
}: {
  readonly people: readonly Listed[];
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const { whom } = words.people;
  return (
    <StripTable
      caption={words.people.often}
      columns={{ head: whom.ours, when: whom.when, count: whom.visits, note: whom.post }}
      rows={sortPeople(people, 'visits', lang).map(({ person, visits, seat }) => ({
        key: person.id,
        head: <PersonLink id={person.id} name={person.name} />,
        visits,
        count: <Num href={paths.visits({ person: [person.id] })}>{visits.length}</Num>,
        note: seat.title === undefined ? null : <Say text={seat.title} />,
      }))}
      axis={axisOf(register.visits, register.asOf, register.dashboard.periods)}
      limit={ROWS}
    />
  );
}
