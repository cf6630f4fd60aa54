import { paths } from '../query/paths.ts';
import { Link } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { AboutLicences } from './AboutLicences.tsx';
import { AboutMarks } from './AboutMarks.tsx';
import styles from './AboutPage.module.css';
import { ShortcutList } from './ShortcutList.tsx';

/** What this is, how its pictures are read, its keys, and what it is made of. */
export function AboutPage() {
  const { words } = useLanguage();
  const { about } = words;
  return (
    <>
      <PageHead title={about.title} sub={about.what} />
      <section className={styles['block']} aria-labelledby="marks">
        <SectionHead id="marks" title={about.marks.title} />
        <AboutMarks />
      </section>
      <div className={styles['halves']}>
        <section className={styles['block']} aria-labelledby="counting">
          <SectionHead id="counting" title={about.counting.title} />
          <ul className={styles['text']}>
            {about.counting.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p className={styles['text']}>
            <Link href={paths.data()}>{about.counting.data}</Link>
          </p>
        </section>
        <section className={styles['block']} aria-labelledby="shortcuts">
          <SectionHead id="shortcuts" title={words.app.help} />
          <ShortcutList />
        </section>
      </div>
      <section className={styles['block']} aria-labelledby="licences">
        <SectionHead id="licences" title={about.licences.title} />
        <AboutLicences />
      </section>
    </>
  );
}
