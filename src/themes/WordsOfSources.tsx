import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { DatedLinks } from '../ui/DatedLinks.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './WordsOfSources.module.css';
import { type Wording, wordsOfSources } from './words-of-sources.ts';

/** How many stand in the open; the rest are one press away. */
const OPEN = 30;

/** The words of the sources by which visits were recognised as speaking of a theme. */
export function WordsOfSources({
  theme,
  visits,
  register,
}: {
  readonly theme: Theme;
  readonly visits: readonly Visit[];
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const wordings = wordsOfSources(visits, theme.id, register);
  if (wordings.length === 0) return <p className={styles['note']}>{words.themes.noWords}</p>;
  const recognised = new Set(wordings.flatMap((wording) => wording.visits)).size;
  const [open, rest] =
    wordings.length > OPEN + 5 ? [wordings.slice(0, OPEN), wordings.slice(OPEN)] : [wordings, []];
  return (
    <>
      <WordList wordings={open} />
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>{words.themes.moreWords(rest.length)}</summary>
          <WordList wordings={rest} />
        </details>
      )}
      <p className={styles['note']}>{words.themes.wordsNote(wordings.length, recognised)}</p>
    </>
  );
}

function WordList({ wordings }: { readonly wordings: readonly Wording[] }) {
  return (
    <ul className={styles['words']}>
      {wordings.map((wording) => (
        <li key={wording.term}>
          <WordingDoor wording={wording} />
        </li>
      ))}
    </ul>
  );
}

/** A wording of one visit opens that visit; one that several share opens to them: a search would find more than those counted. */
function WordingDoor({ wording: { term, lang, visits } }: { readonly wording: Wording }) {
  const reader = useLanguage();
  const said = <span lang={lang === reader.lang ? undefined : lang}>{term}</span>;
  const [first, ...more] = visits;
  if (first && more.length === 0) return <a href={paths.visit(first.id)}>{said}</a>;
  return (
    <details>
      <summary>
        {said} <small>{visits.length}</small>
      </summary>
      <DatedLinks
        links={visits.toReversed().map((visit) => ({
          key: visit.id,
          date: reader.words.dates.short(visit.when),
          title: visit.title,
          href: paths.visit(visit.id),
        }))}
      />
    </details>
  );
}
