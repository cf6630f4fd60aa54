import { paths } from '../query/paths.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './WordsOfSources.module.css';
import { type Wording, wordsOfSources } from './words-of-sources.ts';

/** A wording of one visit opens that visit; of several, the visits on the theme in which these words stand. */
function doorOf(wording: Wording, theme: Theme): string {
  const [first, ...more] = wording.visits;
  return first && more.length === 0
    ? paths.visit(first.id)
    : paths.visits({ theme: [theme.id], q: wording.term });
}

/** The words of the sources by which visits were recognised as speaking of a theme. */
export function WordsOfSources({
  theme,
  visits,
}: {
  readonly theme: Theme;
  readonly visits: readonly Visit[];
}) {
  const { lang, words } = useLanguage();
  const wordings = wordsOfSources(visits, theme.id);
  if (wordings.length === 0) return <p className={styles['note']}>{words.themes.noWords}</p>;
  const recognised = new Set(wordings.flatMap((wording) => wording.visits)).size;
  return (
    <>
      <ul className={styles['words']}>
        {wordings.map((wording) => (
          <li key={wording.term}>
            <a href={doorOf(wording, theme)}>
              <span lang={wording.lang === lang ? undefined : wording.lang}>{wording.term}</span>
            </a>
            {wording.visits.length > 1 && <small>{wording.visits.length}</small>}
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{words.themes.wordsNote(wordings.length, recognised)}</p>
    </>
  );
}
