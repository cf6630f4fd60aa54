import { useMemo, useState } from 'react';
import { SearchBox } from '../filters/SearchBox.tsx';
import { countSides, type Listed, listPeople, listPeopleMet, sortPeople } from '../people/directory.ts';
import { PeopleDirectory } from '../people/PeopleDirectory.tsx';
import { type PeopleView, peopleSorts } from '../query/people-view.ts';
import { matches, personTexts } from '../query/search/match.ts';
import { termsOf } from '../query/search/terms.ts';
import type { Address } from '../query/use-address.ts';
import { type Partner, shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { sides } from '../records/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Say } from '../ui/Say.tsx';
import { Segment } from '../ui/Segment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { lexicon } from '../words/lexicon.ts';
import { findingOf } from './finding.ts';
import { Panel } from './Panel.tsx';
import styles from './PeoplePage.module.css';

/** So many rows before the reader asks for all. */
const ROWS = 24;

/** The directory of people: narrowed by side, by the partner whose visits they were at, and by words. */
export function PeopleFound({
  register,
  address: { view, change },
}: {
  readonly register: Register;
  readonly address: Address<PeopleView>;
}) {
  const { lang, words } = useLanguage();
  const [all, setAll] = useState(false);
  const own = words.people;
  const partner = register.partnerById.get(view.partner ?? '');
  const people = useMemo(
    () => (partner ? listPeopleMet(register, partner.id) : listPeople(register)),
    [register, partner],
  );
  const texts = () => personTexts(register, lexicon);
  const terms = termsOf(view.q);
  const listed = useMemo(() => {
    const wanted = termsOf(view.q);
    const fits = ({ person, side }: Listed) =>
      (view.side === null || side === view.side) &&
      (wanted.length === 0 || matches(personTexts(register, lexicon).get(person), wanted));
    return sortPeople(people.filter(fits), view.sort, lang);
  }, [register, people, view.q, view.side, view.sort, lang]);
  const shown = useMemo(
    () => (all || listed.length <= ROWS + 4 ? listed : listed.slice(0, ROWS)),
    [all, listed],
  );
  const count = countSides(people);
  const offered = sides.filter((side) => count[side] > 0 || side === view.side);
  return (
    <Panel
      title={own.directory}
      aside={
        <Segment
          label={own.sideLabel}
          options={(['all', ...offered] as const).map((id) => ({ id, label: own.sides[id] }))}
          value={view.side ?? 'all'}
          onChange={(side) => change({ side: side === 'all' ? null : side })}
        />
      }
    >
      <SearchBox
        q={view.q}
        onSearch={(q, options) => change({ q }, options)}
        label={own.find}
        placeholder={own.findHint}
        clearLabel={words.filters.clearSearch}
      />
      {partner && <AtVisitsOf partner={partner} onLeave={() => change({ partner: null })} />}
      <div className={styles['sort']}>
        <span role="status">{own.found(listed.length)}</span>
        <Segment<PeopleView['sort']>
          label={own.sortLabel}
          options={peopleSorts.map((id) => ({ id, label: own.sorts[id] }))}
          value={view.sort}
          onChange={(sort) => change({ sort })}
        />
      </div>
      {listed.length === 0 ? (
        <div className={styles['none']}>
          <p>{own.none}</p>
          <p>{own.noneNote}</p>
          <Button onClick={() => change({ q: '', side: null, partner: null })}>{own.clear}</Button>
        </div>
      ) : (
        <PeopleDirectory people={shown} finding={findingOf(terms, texts, lang, words)} />
      )}
      <p className={styles['note']}>
        {shown.length < listed.length && (
          <>
            {own.shownOf(shown.length, listed.length)}{' '}
            <Button kind="quiet" onClick={() => setAll(true)}>
              {own.showAll(listed.length)}
            </Button>{' '}
          </>
        )}
        {own.spellings}
      </p>
    </Panel>
  );
}

/** Says that the list holds those alone who were met at the visits of one partner, and lets go of it. */
function AtVisitsOf({ partner, onLeave }: { readonly partner: Partner; readonly onLeave: () => void }) {
  const { lang, words } = useLanguage();
  const name = words.filters.facets.partner.chip;
  const short = shortNameOf(partner);
  return (
    <div className={styles['at']}>
      <Chip
        name={name}
        value={<Say text={short} />}
        removeLabel={words.filters.remove(name, say(short, lang).text)}
        onRemove={onLeave}
      />
      <p>{words.people.atPartner}</p>
    </div>
  );
}
