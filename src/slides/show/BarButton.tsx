import { cx } from '../../ui/cx.ts';
import styles from './ShowBar.module.css';
import { ShowIcon, type ShowIconName } from './ShowIcon.tsx';

/** A control of the bar: a drawing or a short text. Its name, shown under the pointer too, says what it does. */
export function BarButton({
  label,
  icon,
  text,
  wide = false,
  pressed,
  expanded,
  controls,
  onPress,
}: {
  readonly label: string;
  readonly icon?: ShowIconName;
  readonly text?: string;
  /** Only where there is room; else it stands among the rest. */
  readonly wide?: boolean;
  readonly pressed?: boolean;
  /** Of what it opens: whether it is open, and its id. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={cx(styles['button'], wide && styles['wide'])}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      // A click leaves the focus where it was: the next press of the space bar is meant for the slides.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {icon && <ShowIcon name={icon} />}
      {text}
    </button>
  );
}
