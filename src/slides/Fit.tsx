import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../ui/cx.ts';
import styles from './Fit.module.css';
import { LARGER } from './growing.ts';

/** How many times as large as set, tried one after another. */
const SMALLER = Array.from({ length: 17 }, (_, i) => 1 - 0.03 * i);
const SCALES = { as: SMALLER, grown: [...LARGER, ...SMALLER] };

/** Whether a word, or what of Chinese is not to be broken, is wider than its line. */
const isWide = (place: Element): boolean =>
  [...place.querySelectorAll('td, th, p, b')].some((line) => line.scrollWidth > line.clientWidth + 1);

/**
 * The place between the title of a slide and its foot. What is too long for it is laid out wider and shown smaller, so that
 * nothing is cut: a longer language, many people, what somebody typed. What is short may be shown larger, with some room left
 * under it.
 * @param of what is shown: when it changes it is tried in full size again
 */
export function Fit({
  of,
  grows = false,
  children,
}: {
  readonly of: object;
  readonly grows?: boolean;
  readonly children: ReactNode;
}) {
  const scales = grows ? SCALES.grown : SCALES.as;
  const ref = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState({ of, step: 0 });
  const step = tried.of === of ? tried.step : 0;
  const scale = scales[step] ?? 1;

  // Talks to the layout, which alone knows what fits; fonts may come after the words.
  useLayoutEffect(() => {
    const check = () => {
      const place = ref.current;
      if (!place || step === scales.length - 1) return;
      if (place.scrollHeight > place.clientHeight + 1 || (scale > 1 && isWide(place)))
        setTried({ of, step: step + 1 });
    };
    check();
    let current = true;
    if ('fonts' in document) void document.fonts.ready.then(() => current && check());
    return () => {
      current = false;
    };
  }, [of, step, scales, scale]);

  return (
    <div className={styles['place']}>
      <div
        ref={ref}
        className={cx(styles['fit'], scale > 1 && styles['larger'])}
        style={{ width: `${100 / scale}%`, height: `${100 / scale}%`, scale }}
      >
        {children}
      </div>
    </div>
  );
}
