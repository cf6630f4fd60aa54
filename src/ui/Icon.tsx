import { memo } from 'react';
import styles from './Icon.module.css';

/** Every icon: the side of its square in px, and its lines. */
const icons = {
  search: { box: 16, path: 'M11.6 7A4.6 4.6 0 1 1 2.4 7a4.6 4.6 0 0 1 9.2 0ZM10.4 10.4l3.8 3.8' },
  theme: {
    box: 16,
    path: 'M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0Z',
    fill: 'M8 2.4a5.6 5.6 0 0 1 0 11.2Z',
  },
  menu: { box: 18, path: 'M2 5h14M2 13h14' },
  close: { box: 12, path: 'm2 2 8 8M10 2l-8 8' },
  check: { box: 12, path: 'm2 6.4 2.8 2.8L10 3.2' },
  right: { box: 12, path: 'M2 6h8M6.6 2.6 10 6l-3.4 3.4' },
  left: { box: 12, path: 'M10 6H2M5.4 2.6 2 6l3.4 3.4' },
  plus: { box: 12, path: 'M2 6h8M6 2v8' },
  minus: { box: 12, path: 'M2 6h8' },
  link: {
    box: 16,
    path: 'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-1 1M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l1-1',
  },
  external: { box: 12, path: 'M3 9l6-6M4.5 3H9v4.5' },
  down: { box: 12, path: 'm2.5 4.5 3.5 3.5 3.5-3.5' },
} as const;

export type IconName = keyof typeof icons;

/** A small drawing beside words or inside a named control; it says nothing by itself. */
export const Icon = memo(function Icon({ name }: { readonly name: IconName }) {
  const icon = icons[name];
  return (
    <svg
      className={styles['icon']}
      width={icon.box}
      height={icon.box}
      viewBox={`0 0 ${icon.box} ${icon.box}`}
      aria-hidden="true"
      data-picture="none"
    >
      <path d={icon.path} />
      {'fill' in icon && <path className={styles['fill']} d={icon.fill} />}
    </svg>
  );
});
