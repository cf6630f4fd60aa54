import { contactsOf, type Encounter, metBy } from '../insight/contacts.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { LastPost } from './LastPost.tsx';
import { PersonLink } from './PersonLink.tsx';
import { PersonNames } from './PersonNames.tsx';
import { type StripRow, StripTable } from './StripTable.tsx';
import { axisOf } from './strip.ts';

const ROWS = 18;

interface Props {
  readonly person: string;
  readonly register: Register;
}

/** Whom one of ours met: a line a partner on one axis, and the people met there. */
export function PartnersMet({ person, register }: Props) {
  const { words } = useLanguage();
  const say = words.people.whom;
  const encounters = metBy(register, person).filter((e) => e.partner !== undefined);
  const visits = visitsOf(register.visitsByPerson, person);
  const row = (encounter: Encounter): readonly StripRow[] => {
    const partner = register.partnerById.get(encounter.partner ?? '');
    if (!partner) return [];
    return [
      {
        key: partner.id,
        head: <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} size={24} />,
        visits: encounter.visits,
        count: encounter.visits.length,
        note: <PersonNames contacts={encounter.contacts} register={register} />,
      },
    ];
  };
  return (
    <StripTable
      caption={say.byPartner}
      columns={{ head: say.partner, when: say.when, count: say.visits, note: say.there }}
      rows={encounters.flatMap(row)}
      axis={axisOf(visits, register.asOf, register.dashboard.periods)}
      limit={ROWS}
    />
  );
}

/** Whom somebody of the other side met: a line a person of ours. */
export function HomePeopleMet({ person, register }: Props) {
  const { words } = useLanguage();
  const say = words.people.whom;
  const visits = visitsOf(register.visitsByPerson, person);
  const contacts = contactsOf(visits, (p) => p.side === 'home');
  return (
    <StripTable
      caption={say.byPerson}
      columns={{ head: say.ours, when: say.when, count: say.visits, note: say.post }}
      rows={contacts.map((contact) => ({
        key: contact.person,
        head: (
          <PersonLink
            id={contact.person}
            name={register.personById.get(contact.person)?.name ?? contact.person}
          />
        ),
        visits: contact.visits,
        count: contact.visits.length,
        note: <LastPost contact={contact} />,
      }))}
      axis={axisOf(visits, register.asOf, register.dashboard.periods)}
      limit={ROWS}
    />
  );
}
