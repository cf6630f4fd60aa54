import { useMemo } from 'react';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSize } from '../ui/use-size.ts';
import { Drawing } from './Drawing.tsx';
import styles from './StillTimeline.module.css';
import { StopLink } from './StopLink.tsx';
import type { Span } from './scale.ts';
import { GUTTER, stillTimeline } from './still.ts';
import { stopsOf } from './stops.ts';
import { useMeasure } from './use-measure.ts';

/**
 * The timeline of all visits with some of them in full ink and named, all others pale: to be looked at, with each mark a door.
 * It fills the place it is given.
 */
export function StillTimeline({
  register,
  rows,
  span,
}: {
  readonly register: Register;
  /** Of the register, ascending: the visits in full ink. */
  readonly rows: Uint32Array;
  /** The time shown; left out, from a little before the first of the visits. */
  readonly span?: Span | undefined;
}) {
  const { lang, words } = useLanguage();
  const [ref, place] = useSize();
  const measure = useMeasure(lang);
  const { layout, scale } = useMemo(
    () => stillTimeline(register, rows, place, { lang, words, measure }, span),
    [register, rows, place, lang, measure, words, span],
  );
  const stops = useMemo(() => stopsOf(layout), [layout]);
  const { frame } = layout;
  const { inbound, outbound } = words.still.sides;
  return (
    <div ref={ref} className={styles['still']}>
      {place.width > 0 && (
        <div className={styles['scaled']} style={{ width: layout.width, height: frame.height, scale }}>
          <span
            className={cx(styles['side'], styles['came'])}
            style={{ bottom: frame.height - frame.rulerTop, width: GUTTER }}
          >
            {inbound}
          </span>
          <span
            className={cx(styles['side'], styles['went'])}
            style={{ top: frame.rulerBottom, width: GUTTER }}
          >
            {outbound}
          </span>
          <Drawing register={register} layout={layout} stops={stops} measure={measure} doors={paths.visits} />
          {stops.map((stop) => (
            <StopLink
              key={stop.id}
              stop={stop}
              register={register}
              doors={paths.visits}
              entry
              picked={false}
            />
          ))}
        </div>
      )}
    </div>
  );
}
