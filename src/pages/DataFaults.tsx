import { download } from '../export/download.ts';
import type { Reading } from '../records/read.ts';
import { readingState } from '../records/reading-state.ts';
import { useDatasetQuery } from '../source/use-register.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './DataFaults.module.css';
import { FaultList } from './FaultList.tsx';
import { faultFile } from './fault-file.ts';
import { Panel } from './Panel.tsx';

/** Every fault of the records, or the word that there is none. */
export function DataFaults({ reading }: { readonly reading: Reading }) {
  const { lang, words } = useLanguage();
  const { reload, loading } = useDatasetQuery();
  const { faults } = words.data;
  const { inFile, leftOut, flagged } = readingState(reading);
  const save = () => {
    const text = faultFile(reading.faults, reading.dataset.dashboard.asOf?.edtf, lang, words);
    download('faults.json', [text], 'application/json');
  };
  if (reading.faults.length === 0)
    return (
      <Panel title={faults.none}>
        <p>{faults.noneNote(inFile)}</p>
      </Panel>
    );
  return (
    <Panel title={faults.title(leftOut, flagged, inFile)}>
      <p className={styles['note']}>{faults.note}</p>
      <FaultList faults={reading.faults} />
      <div className={styles['ways']}>
        <Button kind="primary" disabled={loading} onClick={reload}>
          {words.unread.reload}
        </Button>
        <Button onClick={save}>{faults.download}</Button>
      </div>
    </Panel>
  );
}
