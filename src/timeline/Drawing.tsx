import { type RefObject, useId } from 'react';
import type { Register } from '../records/register.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { learnRest } from '../words/index.ts';
import { Bands } from './Bands.tsx';
import { ColumnHits } from './ColumnHits.tsx';
import { Columns } from './Columns.tsx';
import styles from './Drawing.module.css';
import type { Doors } from './doors.ts';
import { Fades } from './Fades.tsx';
import { Halo } from './Halo.tsx';
import { Labels, Leaders } from './Labels.tsx';
import type { Layout } from './layout.ts';
import { Marks } from './Marks.tsx';
import { MoreCounts } from './MoreCounts.tsx';
import type { Mark } from './marks.ts';
import { NothingYet } from './NothingYet.tsx';
import { Rings } from './Rings.tsx';
import { Ruler } from './Ruler.tsx';
import type { Scale } from './scale.ts';
import type { Stop } from './stops.ts';
import { Today } from './Today.tsx';
import type { Measure } from './text-width.ts';
import type { PickedControl } from './use-picked.ts';

/** Cards are for whoever has come near: their file comes then, and plain names stand there until it has. */
const NearCards = lazyPart(async () => {
  const [{ NearCards }] = await Promise.all([import('./NearCards.tsx'), learnRest()]);
  return NearCards;
});

/** The stop whose card is out, and whether the keyboard brought it. */
export interface Active {
  readonly stop: Stop;
  readonly focused: boolean;
}

const NONE: readonly Stop[] = [];

/** Whether a mark is of a day at an end of the time shown: it stands whole all the same. */
const onEdge = ({ shape, a, b }: Mark, { x0, x1 }: Scale): boolean =>
  shape === 'dot' && (a < x0 ? a + b > 2 * x0 : b > x1 && a + b < 2 * x1);

/** A layout in ink, from the ground up. It is for the eye and the pointer; `StopList` says the same in words. */
export function Drawing({
  ref,
  register,
  layout,
  stops = NONE,
  active,
  chosen,
  measure,
  doors,
}: {
  readonly ref?: RefObject<SVGSVGElement | null>;
  readonly register: Register;
  readonly layout: Layout;
  /** What a hand can do with it; none until that has come. */
  readonly stops?: readonly Stop[];
  readonly active?: Active | undefined;
  readonly chosen?: PickedControl;
  readonly measure: Measure;
  readonly doors: Doors;
}) {
  const id = useId();
  const { scale, frame, labels } = layout;
  const plain = <Labels labels={labels} frame={frame} />;
  return (
    <svg
      ref={ref}
      className={styles['drawing']}
      width={layout.width}
      height={frame.height}
      viewBox={`0 0 ${layout.width} ${frame.height}`}
      aria-hidden="true"
    >
      <defs>
        <Fades id={id} />
        <clipPath id={`${id}-clip`}>
          <rect x={scale.x0} y={0} width={scale.x1 - scale.x0} height={frame.height} />
        </clipPath>
      </defs>
      <Bands
        periods={register.dashboard.periods}
        scale={scale}
        height={frame.height}
        line={layout.asOf?.x}
        measure={measure}
      />
      <Leaders labels={labels} frame={frame} />
      <Ruler scale={scale} top={frame.rulerTop} bottom={frame.rulerBottom} />
      {layout.note && <NothingYet note={layout.note} />}
      {layout.asOf && <Today asOf={layout.asOf} height={frame.height} />}
      {layout.peaks && (
        <Columns
          bins={layout.bins}
          peaks={layout.peaks}
          scale={scale}
          frame={frame}
          behind={layout.mode !== 'columns'}
        />
      )}
      {layout.mode === 'columns' && <ColumnHits stops={stops} doors={doors} />}
      <g clipPath={`url(#${id}-clip)`}>
        <Marks marks={layout.marks.filter((mark) => !onEdge(mark, scale))} frame={frame} fade={id} />
      </g>
      <Marks marks={layout.marks.filter((mark) => onEdge(mark, scale))} frame={frame} fade={id} />
      <MoreCounts more={layout.more} frame={frame} doors={doors} />
      {layout.mode === 'cards' ? (
        <Soon fallback={plain}>
          <NearCards register={register} labels={labels} frame={frame} measure={measure} />
        </Soon>
      ) : (
        plain
      )}
      {chosen?.picked && <Rings layout={layout} stops={stops} chosen={chosen} fade={id} />}
      {active && <Halo stop={active.stop} frame={frame} fade={id} focused={active.focused} />}
    </svg>
  );
}
