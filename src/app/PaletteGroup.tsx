import { rangesOf } from '../query/search/ranges.ts';
import { cx } from '../ui/cx.ts';
import { FoundIn } from '../ui/FoundIn.tsx';
import { Highlight } from '../ui/Highlight.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Palette.module.css';
import type { Choice, EntryGroup } from './palette-entries.ts';

/** One kind of result in the palette. */
export function PaletteGroup({
  group,
  terms,
  chosen,
  optionId,
  onChoose,
}: {
  readonly group: EntryGroup;
  /** Words to mark. */
  readonly terms: readonly string[];
  /** Key of the entry that Enter takes. */
  readonly chosen: string | undefined;
  readonly optionId: (key: string) => string;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { words } = useLanguage();
  const shown = group.entries.length;
  const headId = optionId(`head-${group.id}`);
  return (
    <fieldset className={styles['group']} aria-labelledby={group.title ? headId : undefined}>
      {group.title && (
        <div className={styles['head']} id={headId} role="presentation">
          {group.title}
          {shown < group.total && <span> {words.palette.more(shown, group.total)}</span>}
        </div>
      )}
      {group.entries.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above keeps the focus and takes the keys
        <div
          key={entry.key}
          id={optionId(entry.key)}
          role="option"
          tabIndex={-1}
          aria-selected={entry.key === chosen}
          className={cx(styles['option'], entry.key === chosen && styles['chosen'])}
          onClick={() => onChoose(entry.choice)}
        >
          <span lang={entry.lang}>
            <Highlight text={entry.label} ranges={rangesOf(entry.label, terms)} />
          </span>
          {entry.note && <span className={styles['note']}>{entry.note}</span>}
          {entry.found && entry.found.length > 0 && (
            <span className={styles['found']}>
              <FoundIn where={entry.found} />
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}
