import { useLanguage } from '../ui/use-language.ts';
import styles from './SpanMenu.module.css';
import type { Span } from './scale.ts';

/** Times that are wanted less often, by name. */
export function SpanMenu({
  id,
  times,
  onChoose,
}: {
  readonly id: string;
  /** A time that there is not is absent. */
  readonly times: { readonly fit: Span; readonly plan: Span | undefined; readonly lastYear: Span };
  readonly onChoose: (span: Span) => void;
}) {
  const { words } = useLanguage();
  return (
    <ul id={id} className={styles['menu']}>
      {(['fit', 'plan', 'lastYear'] as const).map((name) => {
        const span = times[name];
        return (
          span && (
            <li key={name}>
              <button type="button" onClick={() => onChoose(span)}>
                {words.travel[name]}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
