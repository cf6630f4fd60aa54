import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say, sayOther } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './EvidenceRows.module.css';
import { evidenceRows } from './evidence.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { Quotes } from './Quotes.tsx';

/** What a visit touched: each theme in both languages, the words of the source, and the paragraphs where they stand. */
export function EvidenceRows({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { lang, words } = useLanguage();
  const rows = evidenceRows(visit);
  if (rows.length === 0) return <p className={styles['none']}>{words.visits.evidence.none}</p>;
  const numbered = rows.some((row) => row.found.some((f) => f.paragraphs.length > 0));
  return (
    <ul className={numbered ? styles['numbered'] : styles['rows']}>
      {rows.map((row) => {
        const theme = register.themeById.get(row.theme);
        const other = theme && sayOther(theme.name, lang);
        return (
          <li key={row.theme} className={styles['row']}>
            <div className={styles['theme']}>
              <Num href={paths.theme(row.theme)}>
                <Say text={theme?.name ?? row.theme} />
              </Num>
              {other && (
                <>
                  {' '}
                  <span className={styles['other']} lang={other.lang}>
                    {other.text}
                  </span>
                </>
              )}
            </div>
            <div className={styles['words']}>
              {row.terms.length > 0 ? (
                <Quotes terms={row.terms} />
              ) : (
                <span className={styles['missing']}>{words.visits.evidence.noTerms}</span>
              )}
            </div>
            {numbered && (
              <div className={styles['where']}>
                {row.found.map((found) => {
                  const source = register.sourceById.get(found.source);
                  return (
                    <Paragraphs
                      key={found.source}
                      found={found}
                      {...(source && { source: say(source.title, lang).text })}
                    />
                  );
                })}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
