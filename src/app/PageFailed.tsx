import { paths } from '../query/paths.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { FaultReport } from '../ui/FaultReport.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PageFailed.module.css';

/** In place of a page that threw, or whose file did not come. */
export function PageFailed({ error }: { readonly error: unknown }) {
  const { words } = useLanguage();
  const said = words.app.error;
  return (
    <div role="alert">
      <PageHead title={said.title} sub={said.text} />
      <div className={styles['ways']}>
        <Button kind="primary" onClick={() => location.reload()}>
          {said.reload}
        </Button>
        <ButtonLink href={paths.overview()}>{said.home}</ButtonLink>
      </div>
      <FaultReport part={said.part} error={error} />
    </div>
  );
}
