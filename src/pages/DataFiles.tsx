import { download } from '../export/download.ts';
import { type FileKey, fileKeys, type PerFile } from '../records/files.ts';
import type { Count } from '../records/read.ts';
import { textWithin } from '../source/within.ts';
import { TableTwin } from '../ui/TableTwin.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './DataFiles.module.css';

/** Where the page is one file, the text of each is in it. */
const saveWithin = (file: FileKey) => download(`${file}.json`, [textWithin(file) ?? ''], 'application/json');

/** How many records each file has, and how many of them are shown. */
export function DataFiles({ counts }: { readonly counts: PerFile<Count> }) {
  const { words } = useLanguage();
  const { files } = words.data;
  const row = (file: FileKey) => {
    const { inFile, accepted, leftOut, flagged } = counts[file];
    const link =
      import.meta.env.MODE === 'portable' ? (
        <button type="button" className={styles['file']} onClick={() => saveWithin(file)}>
          {file}.json
        </button>
      ) : (
        <a className={styles['file']} href={`./data/${file}.json`} download>
          {file}.json
        </a>
      );
    return {
      key: file,
      cells: [link, inFile, accepted, leftOut, flagged],
      sortValues: [file, inFile, accepted, leftOut, flagged],
    };
  };
  return (
    <TableTwin
      caption={files.caption}
      columns={[
        { key: 'file', label: files.file },
        { key: 'inFile', label: files.inFile, align: 'end' },
        { key: 'accepted', label: files.accepted, align: 'end' },
        { key: 'leftOut', label: files.leftOut, align: 'end' },
        { key: 'flagged', label: files.flagged, align: 'end' },
      ]}
      rows={fileKeys.map(row)}
    />
  );
}
