import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { partnerTexts, personTexts, themeTexts, visitTexts } from '../query/search/match.ts';
import type { Found } from '../query/search/search.ts';
import type { TextsOf } from '../query/search/texts.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { Direction } from '../ui/Direction.tsx';
import { Highlight } from '../ui/Highlight.tsx';
import { Seal } from '../ui/Seal.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { lexicon } from '../words/lexicon.ts';
import { findingOf } from './finding.ts';
import styles from './SearchFound.module.css';
import { SearchGroup } from './SearchGroup.tsx';
import { SearchHit } from './SearchHit.tsx';

interface SearchFoundProps {
  readonly register: Register;
  readonly q: string;
  readonly found: Found;
}

/** What a search found: the visits, and beside them the partners, people and themes. */
export function SearchFound({ register, q, found }: SearchFoundProps) {
  const { lang, words } = useLanguage();
  const { terms, visits, partners, people, themes } = found;
  const say = words.search;
  const doors = { visits: paths.visits({ q }), partners: paths.partners({ q }), people: paths.people({ q }) };
  const figures = {
    visits: visits.length,
    partners: partners.length,
    people: people.length,
    themes: themes.length,
  };
  const finding = <T,>(textsOf: (r: Register, l: typeof lexicon) => TextsOf<T>) =>
    findingOf(terms, () => textsOf(register, lexicon), lang, words);
  const visitCount = (index: Register['visitsByPartner'], id: string) =>
    say.visitCount(visitsOf(index, id).length);
  return (
    <>
      <p className={styles['result']} role="status">
        <Sentence parts={say.result(figures, q)} doors={doors} />
      </p>
      <div className={styles['columns']}>
        <SearchGroup
          title={say.groups.visits}
          records={visits}
          limit={20}
          all={{ href: doors.visits, text: say.allVisits(visits.length) }}
          draw={(visit) => {
            const when = words.dates.short(visit.when);
            const direction = words.records.direction[visit.direction];
            const found = finding(visitTexts);
            return (
              <SearchHit
                href={paths.visit(visit.id)}
                name={visit.title}
                record={visit}
                finding={found}
                asideSaid={[when, direction]}
                aside={
                  <>
                    <span>
                      <Highlight text={when} ranges={found?.find(when)} />
                    </span>
                    <Direction direction={visit.direction}>
                      <span>
                        <Highlight text={direction} ranges={found?.find(direction)} />
                      </span>
                    </Direction>
                  </>
                }
              />
            );
          }}
        />
        <div className={styles['side']}>
          <SearchGroup
            title={say.groups.partners}
            records={partners}
            limit={6}
            all={{ href: doors.partners, text: say.allPartners(partners.length) }}
            draw={(partner) => {
              const { seal, full } = whoOf(partner, register);
              return (
                <SearchHit
                  href={paths.partner(partner.id)}
                  name={partner.name}
                  record={partner}
                  finding={finding(partnerTexts)}
                  mark={<Seal id={partner.id} text={seal} full={full} size={28} />}
                  note={[
                    words.records.kind[partner.kind],
                    visitCount(register.visitsByPartner, partner.id),
                  ].join(' · ')}
                />
              );
            }}
          />
          <SearchGroup
            title={say.groups.people}
            records={people}
            limit={6}
            all={{ href: doors.people, text: say.allPeople(people.length) }}
            draw={(person) => (
              <SearchHit
                href={paths.person(person.id)}
                name={person.name}
                record={person}
                finding={finding(personTexts)}
                note={visitCount(register.visitsByPerson, person.id)}
              />
            )}
          />
          <SearchGroup
            title={say.groups.themes}
            records={themes}
            limit={6}
            all={{ href: paths.themes(), text: say.allThemes(register.themes.length) }}
            draw={(theme) => (
              <SearchHit
                href={paths.theme(theme.id)}
                name={theme.name}
                record={theme}
                finding={finding(themeTexts)}
                note={visitCount(register.visitsByTheme, theme.id)}
              />
            )}
          />
        </div>
      </div>
    </>
  );
}
