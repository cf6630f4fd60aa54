import styles from './ShowIcon.module.css';

/** Icons of showing, each in a square of 20 px. They come with the show: those of every page are in `ui/Icon`. */
const icons = {
  previous: 'M12.5 4.5 7 10l5.5 5.5',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  overview: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  black: 'M3 4.5h14v11H3zM3 15.5 17 4.5',
  presenter: 'M3 4h14v9H3zM7 16.5h6M10 13v3.5M5.8 7h5M5.8 9.8h3',
  full: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  small: 'M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  leave: 'm5 5 10 10M15 5 5 15',
} as const;

export type ShowIconName = keyof typeof icons;

/** A small drawing inside a named control; it says nothing by itself. */
export function ShowIcon({ name }: { readonly name: ShowIconName }) {
  return (
    <svg className={styles['icon']} width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
