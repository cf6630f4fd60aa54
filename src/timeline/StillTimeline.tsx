import { useMemo } from 'react';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSize } from '../ui/use-size.ts';
import { crowdOf } from './crowd.ts';
import { Drawing } from './Drawing.tsx';
import styles from './StillTimeline.module.css';
import { StopLink } from './StopLink.tsx';
import { fitted, stillSpan } from './still.ts';
import { stopsOf } from './stops.ts';
import { useMeasure } from './use-measure.ts';

/** Room at the left for the words of the sides, px. */
const GUTTER = 58;

/**
 * The timeline of all visits with some of them in full ink and named, all others pale: to be looked at, with each mark a door.
 * It fills the place it is given.
 */
export function StillTimeline({
  register,
  rows,
}: {
  readonly register: Register;
  /** Of the register, ascending: the visits in full ink. */
  readonly rows: Uint32Array;
}) {
  const { lang, words } = useLanguage();
  const [ref, place] = useSize();
  const measure = useMeasure(lang);
  const { layout, scale } = useMemo(() => {
    const matches = new Uint8Array(register.time.length);
    for (const row of rows) matches[row] = 1;
    const { asOf, today, nothingYet, nothingYetBefore, moreBrief } = words.timeline;
    return fitted(
      {
        crowd: crowdOf(register, null, matches),
        span: stillSpan(register, rows),
        width: place.width,
        gutter: GUTTER,
        lang,
        measure,
        compact: true,
        brief: true,
        words: {
          asOf: (register.asOfStated ? asOf : today)(words.dates.day(register.asOf)),
          nothingYet,
          nothingYetBefore,
          more: moreBrief,
        },
      },
      place,
    );
  }, [register, rows, place, lang, measure, words]);
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
