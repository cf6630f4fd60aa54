import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { countSides, listPeople } from '../people/directory.ts';
import { KnownFaces, knownFaces } from '../people/KnownFaces.tsx';
import { OftenThere } from '../people/OftenThere.tsx';
import { paths } from '../query/paths.ts';
import { usePeopleView } from '../query/use-people-view.ts';
import { useRegister } from '../source/use-register.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Panel } from './Panel.tsx';
import { PeopleFound } from './PeopleFound.tsx';
import styles from './PeoplePage.module.css';

/** Everybody on record: a directory to search, those of ours who were there most often, and the known faces. */
export function PeoplePage() {
  const { words } = useLanguage();
  const register = useRegister();
  const say = words.people;
  const people = listPeople(register);
  const count = countSides(people);
  const faces = knownFaces(register);
  const address = usePeopleView(register);
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
      <IgnoredNotice ignored={address.ignored} onClose={() => address.change({}, { replace: true })} />
      <div className={styles['columns']}>
        <PeopleFound register={register} address={address} />
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
