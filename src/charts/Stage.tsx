import type { CSSProperties, ReactNode, RefCallback } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Soon } from '../ui/Soon.tsx';
import styles from './Stage.module.css';

/** Where a drawing stands: a named group of links, its height kept free until the width is known and the drawing has come. */
export function Stage({
  ref,
  label,
  width,
  height,
  children,
}: {
  readonly ref: RefCallback<HTMLElement>;
  /** What is drawn, for those who listen. */
  readonly label: string;
  /** In pixels, 0 while it is not known. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing is no fieldset
    <div
      ref={ref}
      role="group"
      aria-label={label}
      className={styles['stage']}
      style={{ '--height': `${height}px` } as CSSProperties}
    >
      {width > 0 && <Soon fallback={<Skeleton w="100%" h={`${height}px`} />}>{children}</Soon>}
    </div>
  );
}
