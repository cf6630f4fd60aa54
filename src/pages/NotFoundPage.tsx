import { useLocation } from 'react-router-dom';
import { paths } from '../query/paths.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './NotFoundPage.module.css';

/** For an address that is nobody's. */
export function NotFoundPage() {
  const { words } = useLanguage();
  const { pathname } = useLocation();
  const said = words.about.notFound;
  return (
    <>
      <PageHead title={words.app.pages.notFound} sub={said.text(pathname)} />
      <div className={styles['ways']}>
        <ButtonLink href={paths.overview()}>{words.app.pages.overview}</ButtonLink>
        <ButtonLink href={paths.visits()}>{words.app.pages.visits}</ButtonLink>
        <ButtonLink href={paths.search()}>{words.app.pages.search}</ButtonLink>
      </div>
    </>
  );
}
