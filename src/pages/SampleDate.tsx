import styles from './SampleDate.module.css';

/** How a date is drawn, from the best known to the least. */
export const sampleDates = ['day', 'span', 'window', 'oneOf'] as const;

/** A mark of the timeline by itself, for a key: an inbound visit whose date is known so well. */
export function SampleDate({ sample }: { readonly sample: (typeof sampleDates)[number] }) {
  return (
    <svg className={styles['sample']} width="84" height="12" viewBox="0 0 84 12" aria-hidden="true">
      {sample === 'day' && <circle cx="42" cy="6" r="4.5" />}
      {sample === 'span' && <rect x="18" y="1.5" width="48" height="9" />}
      {sample === 'window' && (
        <>
          <linearGradient id="sample-window">
            <stop offset="0" stopOpacity="0" />
            <stop offset=".3" stopOpacity=".78" />
            <stop offset=".7" stopOpacity=".78" />
            <stop offset="1" stopOpacity="0" />
          </linearGradient>
          <rect x="8" y="1.5" width="68" height="9" fill="url(#sample-window)" />
        </>
      )}
      {sample === 'oneOf' && (
        <>
          <path className={styles['thread']} d="M8 6h68" />
          {[8, 42, 76].map((x) => (
            <circle key={x} className={styles['bead']} cx={x} cy="6" r="3.6" />
          ))}
        </>
      )}
    </svg>
  );
}
