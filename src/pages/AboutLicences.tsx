import { download } from '../export/download.ts';
import { TableTwin } from '../ui/TableTwin.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './AboutLicences.module.css';
import { fonts, libraries, program } from './parts.ts';

/** Where the page is one file, they are in it. */
const saveLicences = () =>
  download(
    'licences.md',
    [document.querySelector('script[data-licences]')?.textContent ?? ''],
    'text/markdown',
  );

/** What is shipped: version and licence of this program, its libraries and its typefaces. */
export function AboutLicences() {
  const { words } = useLanguage();
  const { licences } = words.about;
  return (
    <>
      <p className={styles['text']}>{licences.own(program.version, program.licence)}</p>
      <TableTwin
        caption={licences.caption}
        columns={[
          { key: 'name', label: licences.name },
          { key: 'version', label: licences.version },
          { key: 'licence', label: licences.licence },
        ]}
        rows={[
          ...libraries.map(({ name, version, licence }) => ({
            key: name,
            cells: [
              name,
              version,
              // As its package says it: “MIT OR …” is English on a Chinese page too.
              <span key="licence" lang="en">
                {licence}
              </span>,
            ],
          })),
          ...fonts.map(({ name, licence, text }) => ({
            key: name,
            cells: [
              name,
              licences.font,
              <a
                key="licence"
                className={styles['link']}
                href={text}
                type="text/plain"
                // A browser does not go to an address that holds what it leads to.
                download={text.startsWith('data:') ? `${name}.txt` : undefined}
              >
                {licence}
              </a>,
            ],
          })),
        ]}
      />
      {import.meta.env.MODE === 'portable' && (
        <p className={styles['text']}>
          <button type="button" className={styles['link']} onClick={saveLicences}>
            {licences.all}
          </button>
        </p>
      )}
      {import.meta.env.MODE === 'production' && (
        <p className={styles['text']}>
          <a className={styles['link']} href="./licences.md" type="text/markdown">
            {licences.all}
          </a>
        </p>
      )}
    </>
  );
}
