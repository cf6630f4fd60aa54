import { paths } from '../query/paths.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { FaultReport } from '../ui/FaultReport.tsx';
import { PartMissing } from '../ui/LazyPart.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PageFailed.module.css';
import { useBackOnline } from './use-online.ts';

interface Failure {
  readonly error: unknown;
  /** Draws the page again. */
  readonly onRetry: () => void;
}

/** In place of a page that threw, or whose file did not come. */
export function PageFailed({ error, onRetry }: Failure) {
  const { words } = useLanguage();
  const said = words.app.error;
  const missing = error instanceof PartMissing;
  return (
    <div role="alert">
      <PageHead title={missing ? said.missing : said.title} sub={missing ? said.missingText : said.text} />
      <div className={styles['ways']}>
        {missing ? (
          <Missing onRetry={onRetry} />
        ) : (
          <Button kind="primary" onClick={() => location.reload()}>
            {said.reload}
          </Button>
        )}
        <ButtonLink href={paths.overview()}>{said.home}</ButtonLink>
      </div>
      {!missing && <FaultReport part={said.part} error={error} />}
    </div>
  );
}

/** Loading the whole again would lose what there is while the network is away; it helps after a new release. */
function Missing({ onRetry }: Pick<Failure, 'onRetry'>) {
  const { words } = useLanguage();
  const online = useBackOnline(onRetry);
  return (
    <>
      <Button kind="primary" onClick={onRetry}>
        {words.ui.tryAgain}
      </Button>
      {online && <Button onClick={() => location.reload()}>{words.app.error.reload}</Button>}
    </>
  );
}
