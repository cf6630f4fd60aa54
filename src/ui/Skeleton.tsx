import styles from './Skeleton.module.css';

/** Where something will stand; sizes in CSS units. */
export function Skeleton({ w, h }: { readonly w: string; readonly h: string }) {
  return <span className={styles['skeleton']} style={{ inlineSize: w, blockSize: h }} aria-hidden="true" />;
}
