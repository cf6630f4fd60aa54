import { useState } from 'react';
import { type Contact, isKnownFace } from '../insight/contacts.ts';
import type { Relationship } from '../insight/relationship.ts';
import { yearOf } from '../records/day.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { Button } from '../ui/Button.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PeopleMet.module.css';
import { PersonMet } from './PersonMet.tsx';

/** People of one side drawn before the rest is asked for. */
const SHOWN = 8;

function Side({
  contacts,
  register,
  dated,
  ofPartner,
  none,
}: {
  readonly contacts: readonly Contact[];
  readonly register: Register;
  readonly dated: boolean;
  readonly ofPartner: boolean;
  readonly none: string;
}) {
  const { words } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all || contacts.length <= SHOWN + 2 ? contacts : contacts.slice(0, SHOWN);
  if (contacts.length === 0) return <p className={styles['note']}>{none}</p>;
  return (
    <>
      <ul>
        {shown.map((contact) => {
          const person = register.personById.get(contact.person);
          return (
            person && (
              <PersonMet
                key={person.id}
                person={person}
                contact={contact}
                dated={dated}
                ofPartner={ofPartner}
              />
            )
          );
        })}
      </ul>
      {(shown.length < contacts.length || all) && (
        <p className={styles['note']}>
          {!all && words.partners.peopleMore(shown.length, contacts.length)}{' '}
          <Button kind="quiet" onClick={() => setAll(!all)}>
            {all ? words.partners.showFewer : words.partners.showAll(contacts.length)}
          </Button>
        </p>
      )}
    </>
  );
}

/** Who was met at a partner's visits, side by side with their posts. */
export function PeopleMet({
  relationship,
  register,
}: {
  readonly relationship: Relationship;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const { partner, visits, theirs, ours, rhythm } = relationship;
  const say = words.partners;
  const dated = visits.length > 1;
  const known = theirs.filter(isKnownFace).length;
  return (
    <>
      <div className={styles['sides']}>
        <div>
          <h3 className={styles['side']}>
            <Say text={shortNameOf(partner)} />
          </h3>
          <Side contacts={theirs} register={register} dated={dated} ofPartner none={say.noneOfTheirs} />
        </div>
        <div>
          <h3 className={styles['side']}>
            <Say text={register.dashboard.home.short} />
          </h3>
          <Side contacts={ours} register={register} dated={dated} ofPartner={false} none={say.noneOfOurs} />
        </div>
      </div>
      {rhythm && (
        <p className={styles['note']}>
          {known > 0 && `${say.knownFaces(known)} `}
          {!dated &&
            say.postsAsOf(
              words.dates.years(yearOf(rhythm.first.when.earliest), yearOf(rhythm.first.when.latest)),
            )}
        </p>
      )}
    </>
  );
}
