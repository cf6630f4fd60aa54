import { FaultList } from '../pages/FaultList.tsx';
import { paths } from '../query/paths.ts';
import type { Fault } from '../records/fault.ts';
import type { ReadingState } from '../records/reading-state.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FaultBanner.module.css';

/** Faults shown here; the page Data has all. */
const SHOWN = 3;

/** What could not be read, at a glance, and the way to all of it. */
export function FaultBanner({
  faults,
  state: { inFile, leftOut, flagged },
  onHide,
  onReload,
}: {
  readonly faults: readonly Fault[];
  readonly state: ReadingState;
  readonly onHide: () => void;
  readonly onReload: () => void;
}) {
  const { words } = useLanguage();
  const said = words.unread;
  return (
    <div className={styles['banner']} role="status">
      <span className={styles['n']} aria-hidden="true">
        {leftOut || flagged}
      </span>
      <h2>{leftOut > 0 ? said.title(leftOut, inFile) : said.flaggedTitle(flagged, inFile)}</h2>
      <Button onClick={onHide}>{said.hide}</Button>
      <p className={styles['say']}>
        {leftOut > 0 && said.say(leftOut, inFile - leftOut)}{' '}
        {flagged > 0 && said.flagged(flagged, leftOut > 0)}
      </p>
      <div className={styles['list']}>
        <FaultList faults={faults.slice(0, SHOWN)} />
        <div className={styles['ways']}>
          <Button kind="primary" onClick={onReload}>
            {said.reload}
          </Button>
          <ButtonLink href={paths.data()}>{said.all(faults.length)}</ButtonLink>
        </div>
      </div>
    </div>
  );
}
