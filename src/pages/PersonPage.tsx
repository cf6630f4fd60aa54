import { Aliases } from '../people/Aliases.tsx';
import { CoTravellers, coTravellers } from '../people/CoTravellers.tsx';
import { listPeople } from '../people/directory.ts';
import { FullName } from '../people/FullName.tsx';
import { PeopleNearby } from '../people/PeopleNearby.tsx';
import { PersonPosts } from '../people/PersonPosts.tsx';
import { PersonSentence } from '../people/PersonSentence.tsx';
import { personFigures } from '../people/person-figures.ts';
import { HomePeopleMet, PartnersMet } from '../people/WhomMet.tsx';
import { paths } from '../query/paths.ts';
import type { Person } from '../records/person.ts';
import { visitsOf } from '../records/register.ts';
import { say } from '../records/text.ts';
import { useRegister } from '../source/use-register.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisitList } from '../visits/VisitList.tsx';
import { Panel } from './Panel.tsx';
import styles from './PersonPage.module.css';

/** One person: posts over time, the visits, whom they met, who came along. */
export function PersonPage({ id }: { readonly id: string }) {
  const person = useRegister().personById.get(id);
  return person ? <KnownPerson key={id} person={person} /> : <UnknownPerson id={id} />;
}

function KnownPerson({ person }: { readonly person: Person }) {
  const register = useRegister();
  const { lang, words } = useLanguage();
  const visits = visitsOf(register.visitsByPerson, person.id);
  const name = say(person.name, lang).text;
  const figures = personFigures(register, person.id);
  const about = { person: person.id, register };
  return (
    <>
      <PageHead
        eyebrow={
          <nav aria-label={words.people.crumbs}>
            <Link href={paths.people()}>{words.people.title}</Link>
            <span aria-hidden="true"> / </span>
            <Link href={paths.people({ side: figures.side })}>{words.people.sides[figures.side]}</Link>
          </nav>
        }
        title={<FullName name={person.name} />}
        actions={<CopyLink />}
        sub={person.aliases.length > 0 && <Aliases aliases={person.aliases} />}
      />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {visits.length > 0 && <PersonSentence {...about} />}
          {figures.met > 0 && (
            <Panel
              title={
                figures.side === 'home'
                  ? words.people.whom.heading(name)
                  : words.people.whom.headingOurs(name)
              }
            >
              {figures.side === 'home' ? <PartnersMet {...about} /> : <HomePeopleMet {...about} />}
            </Panel>
          )}
          <Panel title={words.people.posts(visits.length)} aside={words.people.postsAside}>
            <PersonPosts {...about} />
          </Panel>
          {coTravellers(register, person.id).length > 0 && (
            <Panel title={words.people.along}>
              <CoTravellers {...about} />
            </Panel>
          )}
        </div>
        <div className={styles['nearby']}>
          <PeopleNearby people={listPeople(register)} current={person.id} side={figures.side} />
        </div>
      </div>
      <Panel title={words.people.visitsHead(visits.length)}>
        <VisitList rows={register.visitsByPerson.rows(person.id)} register={register} />
      </Panel>
    </>
  );
}

function UnknownPerson({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const { unknown, all } = words.people;
  return (
    <>
      <PageHead title={unknown.title} sub={unknown.text(id)} />
      <ButtonLink href={paths.people()}>{all}</ButtonLink>
    </>
  );
}
