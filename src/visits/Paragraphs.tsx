import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './EvidenceRows.module.css';
import type { Found } from './evidence.ts';

/** A box for each paragraph of a source up to the last that is named, filled where the theme was found. */
export function Paragraphs({ found, source }: { readonly found: Found; readonly source?: string }) {
  const { words } = useLanguage();
  const say = words.visits.evidence;
  if (found.paragraphs.length === 0) return <span className={styles['missing']}>{say.noParagraph}</span>;
  return (
    <span className={styles['boxes']} title={source}>
      <VisuallyHidden>
        {say.paragraphs(found.paragraphs.join(words.visits.comma), found.paragraphs.length)}
      </VisuallyHidden>
      {Array.from({ length: found.last }, (_, i) => i + 1).map((n) => (
        <i key={n} className={cx(found.paragraphs.includes(n) && styles['on'])} aria-hidden="true">
          {n}
        </i>
      ))}
    </span>
  );
}
