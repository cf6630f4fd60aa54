import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './Fit.module.css';

/** How many times as large as set, tried one after another. */
const SCALES = Array.from({ length: 17 }, (_, i) => 1 - 0.03 * i);

/**
 * The place between the title of a slide and its foot. What is too long for it is laid out wider and shown smaller, so that
 * nothing is cut: a longer language, many people, what somebody typed.
 * @param of what is shown: when it changes it is tried in full size again
 */
export function Fit({ of, children }: { readonly of: object; readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState({ of, step: 0 });
  const step = tried.of === of ? tried.step : 0;
  const scale = SCALES[step] ?? 1;

  // Talks to the layout, which alone knows what fits; fonts may come after the words.
  useLayoutEffect(() => {
    const check = () => {
      const place = ref.current;
      if (place && step < SCALES.length - 1 && place.scrollHeight > place.clientHeight + 1)
        setTried({ of, step: step + 1 });
    };
    check();
    let current = true;
    if ('fonts' in document) void document.fonts.ready.then(() => current && check());
    return () => {
      current = false;
    };
  }, [of, step]);

  return (
    <div className={styles['place']}>
      <div
        ref={ref}
        className={styles['fit']}
        style={{ width: `${100 / scale}%`, height: `${100 / scale}%`, scale }}
      >
        {children}
      </div>
    </div>
  );
}
