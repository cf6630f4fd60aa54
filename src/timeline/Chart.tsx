import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import styles from './Chart.module.css';
import type { Doors } from './doors.ts';
import { roomOf } from './frame.ts';
import { Legend } from './Legend.tsx';
import { layoutOf } from './layout.ts';
import { Plot } from './Plot.tsx';
import { SideTotals } from './SideTotals.tsx';
import { Strip } from './Strip.tsx';
import { sameSpan } from './scale.ts';
import { useMeasure } from './use-measure.ts';
import type { SpanView } from './use-span.ts';

/** Room at the left for the totals of the sides, px, in a wide and in a less wide place. */
const GUTTER = { wide: 112, less: 96, from: 1160 };

/** The horizontal timeline, laid out for its width: totals, drawing, strip of all years, legend. */
export function Chart({
  register,
  visits,
  matches,
  span,
  doors,
  compact,
}: {
  readonly register: Register;
  readonly visits: readonly Visit[];
  readonly matches: ReadonlySet<string> | null;
  readonly span: SpanView;
  readonly doors: Doors;
  readonly compact: boolean;
}) {
  const { lang, words } = useLanguage();
  const [ref, width] = useWidth();
  const measure = useMeasure(lang);
  const { extent, given, shown, moving } = span;
  const gutter = width >= GUTTER.from ? GUTTER.wide : GUTTER.less;

  const base = useMemo(() => {
    const { asOf, today, nothingYet, nothingYetBefore } = words.timeline;
    const say = {
      asOf: (register.asOfStated ? asOf : today)(words.dates.day(register.asOf)),
      nothingYet,
      nothingYetBefore,
    };
    return { register, visits, matches, width, gutter, lang, measure, compact, words: say };
  }, [register, visits, matches, width, gutter, lang, measure, compact, words]);
  // The frame of all of time, without a filter: neither zooming nor filtering moves the ruler.
  const floor = useMemo(
    () => roomOf(layoutOf({ ...base, matches: null, span: extent }).frame),
    [base, extent],
  );
  const still = moving ? given : shown;
  const settled = useMemo(() => layoutOf({ ...base, span: still, floor }), [base, still, floor]);
  const layout = useMemo(
    () => (moving ? layoutOf({ ...base, span: shown, floor: roomOf(settled.frame), held: true }) : settled),
    [base, moving, shown, settled],
  );
  return (
    <div ref={ref}>
      {width > 0 && (
        <>
          <div className={styles['stage']}>
            <SideTotals
              visits={visits}
              matches={matches}
              span={shown}
              whole={sameSpan(shown, extent)}
              frame={layout.frame}
              width={gutter}
              doors={doors}
            />
            <Plot
              register={register}
              layout={layout}
              settled={settled}
              span={span}
              measure={measure}
              doors={doors}
            />
          </div>
          <Strip visits={visits} matches={matches} span={span} width={width} gutter={gutter} />
          <Legend layout={layout} note={layout.caption} />
        </>
      )}
    </div>
  );
}
