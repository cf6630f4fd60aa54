import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './ExportVisitsSoFar.module.css';

/** How much of a long file is made, and a way to give it up. */
export function ExportVisitsSoFar({
  percent,
  onCancel,
}: {
  readonly percent: number;
  readonly onCancel: () => void;
}) {
  const { words } = useLanguage();
  const own = words.exports;
  return (
    <div className={styles['box']} data-picture="none">
      <span>{own.soFar(percent)}</span>
      <progress aria-label={own.working} value={percent} max={100} />
      <Button onClick={onCancel}>{words.app.loading.cancel}</Button>
    </div>
  );
}
