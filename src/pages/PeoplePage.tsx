import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { sidesOfPeople } from '../insight/side.ts';
import { once } from '../query/once.ts';
import { paths } from '../query/paths.ts';
import { usePeopleView } from '../query/use-people-view.ts';
import type { Register } from '../records/register.ts';
import type { Side } from '../records/visit.ts';
import { useRegister } from '../source/use-register.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { PeopleFound } from './PeopleFound.tsx';
import styles from './PeoplePage.module.css';
import { PeoplePageOften } from './PeoplePageOften.tsx';

/** How many people sat on each side, without a record being read. */
const countOf = once((register: Register) => {
  const sides = sidesOfPeople(register);
  const count = (side: Side) => sides.filter((one) => one === side).length;
  return { home: count('home'), partner: count('partner'), other: count('other') };
});

/** Everybody on record: a directory to search, those of ours who were there most often, and the known faces. */
export function PeoplePage() {
  const { words } = useLanguage();
  const register = useRegister();
  const say = words.people;
  const count = countOf(register);
  const all = count.home + count.partner + count.other;
  const address = usePeopleView(register);
  return (
    <>
      <PageHead
        title={say.title}
        actions={<CopyLink />}
        sub={
          <Sentence
            parts={say.counts(all, register.visits.length, count.home, count.partner, count.other)}
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
        <PeoplePageOften register={register} away={count.partner + count.other} />
      </div>
    </>
  );
}
