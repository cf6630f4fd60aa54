import type { Register } from '../records/register.ts';
import type { Source } from '../records/source.ts';
import type { Visit } from '../records/visit.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './SourceList.module.css';

/** The pages a visit's record was taken from, and how much of them was read. */
export function SourceList({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const sources = visit.sources.flatMap((id) => register.sourceById.get(id) ?? []);
  return (
    <>
      {sources.length === 0 && <p className={styles['note']}>{words.visits.sources.none}</p>}
      <ul>
        {sources.map((source) => (
          <li key={source.id} className={styles['source']}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
      {visit.partial && <p className={styles['note']}>{words.visits.sources.partial}</p>}
    </>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { words } = useLanguage();
  const say = words.visits.sources;
  return (
    <>
      <div className={styles['title']}>
        <span lang={source.language}>
          <Say text={source.title} />
        </span>
      </div>
      <ul className={styles['line']}>
        {source.publisher !== undefined && (
          <li>
            <Say text={source.publisher} />
          </li>
        )}
        {source.language !== undefined && <li>{words.visits.language(source.language)}</li>}
        <li>{source.published ? say.published(words.dates.when(source.published)) : say.undated}</li>
        {source.repost && <li className={styles['doubt']}>{say.repost}</li>}
        <li>{source.url === undefined ? say.noLink : <ExternalLink to={source.url} />}</li>
      </ul>
    </>
  );
}
