import type { Source } from '../records/source.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './SourceList.module.css';

/** Pages and papers: title, publisher, when published. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { words } = useLanguage();
  const say = words.partners;
  return (
    <ol className={styles['sources']}>
      {sources.map((source) => (
        <li key={source.id}>
          <p className={styles['title']}>
            {source.url ? (
              <ExternalLink to={source.url}>
                <span lang={source.language}>
                  <Say text={source.title} />
                </span>
              </ExternalLink>
            ) : (
              <Say text={source.title} />
            )}
          </p>
          <ul className={styles['by']}>
            {source.publisher !== undefined && (
              <li>
                <Say text={source.publisher} />
              </li>
            )}
            {source.published && <li>{say.published(words.dates.short(source.published))}</li>}
            {source.repost && <li>{say.repost}</li>}
          </ul>
        </li>
      ))}
    </ol>
  );
}
