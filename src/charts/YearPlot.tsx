import type { Period } from '../records/dashboard.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import { Marks } from './Marks.tsx';
import { Stage } from './Stage.tsx';
import type { Place } from './steps.ts';
import { useReading } from './use-marks.ts';
import styles from './YearPlot.module.css';
import { markKey, POSSIBLE, YEAR, type YearStack } from './year-stack.ts';

const YearColumns = lazyPart(async () => (await import('./YearColumns.tsx')).YearColumns);
const YearBars = lazyPart(async () => (await import('./YearBars.tsx')).YearBars);

/** Below this width of a column, in pixels, the years run down the page instead. */
const NARROWEST = 22;
const COLUMNS_HEIGHT = 508;
/** Height of one year when they run down the page. */
const BAR = 28;

/** Marks as they lie: a year’s own label, its pieces, and what is possible, up a column or along a bar. */
function placesOf(stacks: readonly YearStack[], narrow: boolean): readonly Place[] {
  return stacks.flatMap((stack, year) => {
    const { certain, possible, parts } = stack;
    const marks = [
      { part: YEAR, value: certain + possible },
      ...parts.map(({ key, value }) => ({ part: key, value })),
      { part: POSSIBLE, value: possible },
    ];
    return marks.flatMap(({ part, value }, along): Place[] => {
      if (value === 0) return [];
      const key = markKey(stack.year, part);
      return [narrow ? { key, column: along, row: year } : { key, column: year, row: -along }];
    });
  });
}

/** Stacked years: columns where there is room, bars down the page where there is not. One tab stop, arrow keys between marks. */
export function YearPlot({
  stacks,
  periods,
  label,
  height = COLUMNS_HEIGHT,
}: {
  readonly stacks: readonly YearStack[];
  readonly periods: readonly Period[];
  /** What is drawn, for those who listen. */
  readonly label: string;
  /** Of the columns, in pixels. */
  readonly height?: number;
}) {
  const [box, width] = useWidth();
  const narrow = width / Math.max(1, stacks.length) < NARROWEST;
  const tall = narrow ? stacks.length * BAR + 24 : height;
  const props = { stacks, periods, width, height: tall };
  return (
    <div className={styles['plot']}>
      <Marks places={placesOf(stacks, narrow)}>
        <Stage ref={box} label={label} width={width} height={tall}>
          {narrow ? <YearBars {...props} /> : <YearColumns {...props} />}
        </Stage>
        <Readout />
      </Marks>
    </div>
  );
}

/** What the mark pointed at or focused counts. Screen readers have it as the mark's name. */
function Readout() {
  const { words } = useLanguage();
  const reading = useReading();
  return (
    <p className={styles['readout']} aria-hidden="true" data-picture="none">
      {reading ? (
        <b>{reading}</b>
      ) : (
        <>
          <span className={styles['pointed']}>{words.charts.readout}</span>
          <span className={styles['touched']}>{words.charts.readoutTouch}</span>
        </>
      )}
    </p>
  );
}
