import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './IconButton.module.css';

/** A button that is only a drawing; `label` is its name, shown under the pointer too. */
export function IconButton({
  label,
  icon,
  className,
  ...native
}: Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  readonly label: string;
  readonly icon: IconName;
}) {
  return (
    <button
      type="button"
      title={label}
      {...native}
      aria-label={label}
      className={cx(styles['button'], className)}
    >
      <Icon name={icon} />
    </button>
  );
}
