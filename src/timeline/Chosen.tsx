import type { ComponentProps } from 'react';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Chosen.module.css';
import { PickedBar } from './PickedBar.tsx';
import type { Picked } from './picked.ts';

/** How many visits are chosen, said aloud as it changes; and what can be done with them, at the foot of the timeline. */
export function Chosen({
  picked,
  ...rest
}: Omit<ComponentProps<typeof PickedBar>, 'picked'> & { readonly picked: Picked | null }) {
  const { words } = useLanguage();
  return (
    <div className={cx(styles['bar'], !picked && styles['empty'])}>
      <p className={styles['count']} role="status">
        {picked && words.choosing.count(picked.count)}
      </p>
      {picked && <PickedBar picked={picked} {...rest} />}
    </div>
  );
}
