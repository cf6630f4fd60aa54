import { useMemo } from 'react';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import { crowdOf, extentOfAll } from './crowd.ts';
import { Drawing } from './Drawing.tsx';
import { layoutOf } from './layout.ts';
import styles from './StillTimeline.module.css';
import { StopLink } from './StopLink.tsx';
import { stopsOf } from './stops.ts';
import { useMeasure } from './use-measure.ts';

/** The timeline of all visits with some of them in full ink and named, all others pale: to be looked at, with each mark a door. */
export function StillTimeline({
  register,
  rows,
}: {
  readonly register: Register;
  readonly rows: Uint32Array;
}) {
  const { lang, words } = useLanguage();
  const [ref, width] = useWidth();
  const measure = useMeasure(lang);
  const layout = useMemo(() => {
    const matches = new Uint8Array(register.time.length);
    for (const row of rows) matches[row] = 1;
    const { asOf, today, nothingYet, nothingYetBefore, moreBrief } = words.timeline;
    return layoutOf({
      crowd: crowdOf(register, null, matches),
      span: extentOfAll(register),
      width,
      gutter: 0,
      lang,
      measure,
      compact: true,
      words: {
        asOf: (register.asOfStated ? asOf : today)(words.dates.day(register.asOf)),
        nothingYet,
        nothingYetBefore,
        more: moreBrief,
      },
    });
  }, [register, rows, width, lang, measure, words]);
  const stops = useMemo(() => stopsOf(layout), [layout]);
  return (
    <div ref={ref} className={styles['still']}>
      {width > 0 && (
        <>
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
        </>
      )}
    </div>
  );
}
