import { Icon } from '../ui/Icon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { DateFields } from './DateFields.tsx';
import styles from './SpanTool.module.css';
import type { Tools } from './tools.ts';
import type { SpanView } from './use-span.ts';

/** The time shown, by its dates; and whether the page asks for it or the timeline only shows it. */
export function SpanTool({ span, filter }: { readonly span: SpanView; readonly filter: Tools['filter'] }) {
  const { words } = useLanguage();
  return (
    <>
      <DateFields span={span} />
      {filter && (
        <label className={styles['filter']}>
          <span className={styles['box']}>
            <input
              type="checkbox"
              checked={filter.on}
              onChange={(event) => filter.set(event.target.checked)}
            />
            <Icon name="check" />
          </span>
          {words.travel.filter}
        </label>
      )}
    </>
  );
}
