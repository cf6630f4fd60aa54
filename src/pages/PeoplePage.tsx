import { useState } from 'react';
import { SearchBox } from '../filters/SearchBox.tsx';
import { countSides, listPeople, sortPeople } from '../people/directory.ts';
import { KnownFaces, knownFaces } from '../people/KnownFaces.tsx';
import { OftenThere } from '../people/OftenThere.tsx';
import { PeopleDirectory } from '../people/PeopleDirectory.tsx';
import { paths } from '../query/paths.ts';
import { type PeopleView, peopleSorts } from '../query/people-view.ts';
import { search } from '../query/search/search.ts';
import { usePeopleView } from '../query/use-people-view.ts';
import { sides } from '../records/visit.ts';
import { useRegister } from '../source/use-register.ts';
import { Button } from '../ui/Button.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Segment } from '../ui/Segment.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Panel } from './Panel.tsx';
import styles from './PeoplePage.module.css';

/** So many rows before the reader asks for all. */
const ROWS = 24;

/** Everybody on record: a directory to search, those of ours who were there most often, and the known faces. */
export function PeoplePage() {
  const { words } = useLanguage();
  const register = useRegister();
  const say = words.people;
  const people = listPeople(register);
  const count = countSides(people);
  const faces = knownFaces(register);
  return (
    <>
      <PageHead
        title={say.title}
        actions={<CopyLink />}
        sub={
          <Sentence
            parts={say.counts(people.length, register.visits.length, count.home, count.partner, count.other)}
            doors={{
              all: paths.people(),
              visits: paths.visits(),
              home: paths.people({ side: 'home' }),
              partner: paths.people({ side: 'partner' }),
              other: paths.people({ side: 'other' }),
            }}
          />
        }
      />
      <div className={styles['columns']}>
        <Directory />
        <div>
          <Panel title={say.often}>
            <OftenThere people={people.filter((p) => p.side === 'home')} register={register} />
          </Panel>
          <Panel title={say.faces(faces.length, count.partner + count.other)}>
            <KnownFaces faces={faces} register={register} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function Directory() {
  const { lang, words } = useLanguage();
  const register = useRegister();
  const { view, change } = usePeopleView();
  const [all, setAll] = useState(false);
  const say = words.people;
  const people = listPeople(register);
  const found = new Set(view.q === '' ? register.people : search(register, view.q).people);
  const listed = sortPeople(
    people.filter((p) => found.has(p.person) && (view.side === null || p.side === view.side)),
    view.sort,
    lang,
  );
  const shown = all || listed.length <= ROWS + 4 ? listed : listed.slice(0, ROWS);
  const offered = sides.filter((side) => people.some((p) => p.side === side));
  return (
    <Panel
      title={say.directory}
      aside={
        <Segment
          label={say.sideLabel}
          options={(['all', ...offered] as const).map((id) => ({ id, label: say.sides[id] }))}
          value={view.side ?? 'all'}
          onChange={(side) => change({ side: side === 'all' ? null : side })}
        />
      }
    >
      <SearchBox
        q={view.q}
        onSearch={(q, options) => change({ q }, options)}
        label={say.find}
        placeholder={say.findHint}
        clearLabel={words.filters.clearSearch}
      />
      <div className={styles['sort']}>
        <span role="status">{say.found(listed.length)}</span>
        <Segment<PeopleView['sort']>
          label={say.sortLabel}
          options={peopleSorts.map((id) => ({ id, label: say.sorts[id] }))}
          value={view.sort}
          onChange={(sort) => change({ sort })}
        />
      </div>
      {listed.length === 0 ? (
        <div className={styles['none']}>
          <p>{say.none}</p>
          <p>{say.noneNote}</p>
          <Button onClick={() => change({ q: '', side: null })}>{say.clear}</Button>
        </div>
      ) : (
        <PeopleDirectory people={shown} />
      )}
      <p className={styles['note']}>
        {shown.length < listed.length && (
          <>
            {say.shownOf(shown.length, listed.length)}{' '}
            <Button kind="quiet" onClick={() => setAll(true)}>
              {say.showAll(listed.length)}
            </Button>{' '}
          </>
        )}
        {say.spellings}
      </p>
    </Panel>
  );
}
