import { cx } from './cx.ts';
import styles from './Seal.module.css';
import { isChinese, sealPath, sealSigns } from './seal-path.ts';

/**
 * The seal of a partner or of the house: full (white on cinnabar) for the featured, a frame for the others.
 * It decorates a name beside it; give it a `label` where it stands alone. `x`, `y` place it inside another drawing.
 */
export function Seal({
  id,
  text,
  size,
  full = false,
  label,
  x,
  y,
}: {
  readonly id: string;
  readonly text: string;
  /** Side in px. */
  readonly size: number;
  readonly full?: boolean | undefined;
  readonly label?: string | undefined;
  readonly x?: number;
  readonly y?: number;
}) {
  return (
    <svg
      className={cx(styles['seal'], !full && styles['line'], !isChinese(text) && styles['latin'])}
      width={size}
      height={size}
      x={x}
      y={y}
      viewBox="0 0 100 100"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path className={styles['ground']} d={sealPath(id, text, size)} />
      <g className={styles['signs']}>
        {sealSigns(text, size).map((sign) => (
          <text
            key={`${sign.x} ${sign.y}`}
            x={sign.x}
            y={sign.y}
            fontSize={sign.size}
            textAnchor="middle"
            textLength={sign.width}
            lengthAdjust={sign.width ? 'spacingAndGlyphs' : undefined}
          >
            {sign.text}
          </text>
        ))}
      </g>
    </svg>
  );
}
