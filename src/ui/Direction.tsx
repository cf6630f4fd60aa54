import { cx } from './cx.ts';
import styles from './Direction.module.css';
import { Mark, type MarkDirection } from './Mark.tsx';
import { useLanguage } from './use-language.ts';

/** Which way a visit went: shape, hue and word. */
export function Direction({ direction }: { readonly direction: MarkDirection }) {
  const { words } = useLanguage();
  return (
    <span className={cx(styles['direction'], styles[direction])}>
      <Mark direction={direction} />
      {words.records.direction[direction]}
    </span>
  );
}
