import { fileKeys } from '../records/files.ts';
import type { LoadError } from '../source/load-error.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './LoadFailed.module.css';
import { headingOf } from './page-title.ts';
import type { Place } from './pages.ts';

/** A page that is one file has no others beside it. */
const isServed = import.meta.env.MODE !== 'portable';

/** In place of a page whose records did not come: why, and what to do. Without an error the reader stopped it. */
export function LoadFailed({
  place,
  error,
  onRetry,
}: {
  readonly place: Place;
  readonly error: LoadError | null;
  readonly onRetry: () => void;
}) {
  const { words } = useLanguage();
  const { failed } = words.app;
  return (
    <>
      <PageHead title={headingOf(place, words)} />
      <Notice tone="error" title={error ? words.records.loadWrong(error) : failed.stopped}>
        {error && <p>{words.records.loadMend(error)}</p>}
        <p className={styles['ways']}>
          <Button kind="primary" onClick={onRetry}>
            {failed.retry}
          </Button>
        </p>
        {isServed && <p>{failed.files}</p>}
        {isServed && (
          <ul className={styles['files']}>
            {fileKeys.map((file) => (
              <li key={file}>
                <a href={`./data/${file}.json`} download>
                  {file}.json
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </>
  );
}
