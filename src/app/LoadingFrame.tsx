import styles from './LoadingFrame.module.css';

/** The empty timeline: two bands and a ruler. Which years it will measure is not known yet, so it names none. */
export function LoadingFrame() {
  return (
    <div className={styles['frame']} aria-hidden="true">
      <div className={styles['ruler']} />
    </div>
  );
}
