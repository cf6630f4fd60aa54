import { BarChart, CartesianGrid, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { axisTo } from './axis.ts';
import { MarkLink } from './MarkLink.tsx';
import { bracketsOf, nameThatFits } from './plan-brackets.ts';
import { StackBars } from './StackBars.tsx';
import styles from './YearPlot.module.css';
import { LINE, YearTotal } from './YearTotal.tsx';
import type { YearPlotProps } from './year-plot-props.ts';
import { certainAndPossible, markKey, YEAR } from './year-stack.ts';

/** Room above the columns for the planning periods and the totals, and below for the years. */
const TOP = 52;
const BOTTOM = 30;
const AXIS = 34;
/** Width of a column, in pixels, from which "2019" and "13+10" fit; below it "’19", and the two figures on two lines. */
const ROOMY = 44;
const FULL_YEAR = 34;
/** Below this, the short years stand smaller, lest they touch. */
const TIGHT = 24;
/** Below this they would touch all the same: every second one is named. */
const CROWDED = 17;
/** Size of a period's name, and how far the last one may reach over its neighbour. */
const NAME = 12;
const SPARE = 24;

/** Stacked columns, one a year. */
export function YearColumns(props: YearPlotProps) {
  const { stacks, width, height } = props;
  const { ticks, end } = axisTo(Math.max(0, ...stacks.map(certainAndPossible)));
  const band = (width - AXIS) / Math.max(1, stacks.length);
  const twoLines = band < ROOMY;
  return (
    <BarChart
      data={stacks}
      width={width}
      height={height}
      margin={{ top: TOP + (twoLines ? LINE : 0), right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--rule)" />
      <XAxis
        dataKey="year"
        height={BOTTOM}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: 'var(--ink)' }}
        interval={0}
      />
      <YAxis
        width={AXIS}
        ticks={[...ticks]}
        domain={[0, end]}
        tick={{ className: styles['tick'] }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <StackBars stacks={stacks} barSize={Math.min(56, Math.round(band * 0.68))} />
      <Labels {...props} band={band} twoLines={twoLines} />
      <Brackets {...props} />
    </BarChart>
  );
}

/** The years below, the totals above. */
function Labels({
  stacks,
  band,
  twoLines,
}: YearPlotProps & { readonly band: number; readonly twoLines: boolean }) {
  const { words } = useLanguage();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const ground = area.y + area.height;
  const step = band < CROWDED ? 2 : 1;
  return (
    <g textAnchor="middle">
      {stacks.map((stack, i) => {
        const middle = x(stack.year, { position: 'middle' }) ?? 0;
        const total = certainAndPossible(stack);
        const foot = (stacks.length - 1 - i) % step === 0 && (
          <text className={cx(styles['year'], band < TIGHT && styles['tight'])} x={middle} y={ground + 21}>
            {band < FULL_YEAR ? words.dates.yearShort(stack.year) : stack.year}
          </text>
        );
        if (total === 0)
          return (
            <g key={stack.year}>
              {foot}
              <text className={styles['empty']} x={middle} y={ground - 6}>
                –
              </text>
            </g>
          );
        return (
          <g key={stack.year} className={styles['year-link']}>
            <MarkLink href={stack.href} label={stack.label} mark={markKey(stack.year, YEAR)}>
              <path
                className={styles['hit']}
                d={`M${middle - band / 2} ${ground}h${band}v${BOTTOM}h${-band}Z`}
              />
              {foot}
              <YearTotal stack={stack} x={middle} y={(y(total) ?? 0) - 6} twoLines={twoLines} />
            </MarkLink>
          </g>
        );
      })}
    </g>
  );
}

/** The planning periods above the columns. The last one may be cut short; its name then ends where it ends. */
function Brackets({ stacks, periods }: YearPlotProps) {
  const { lang } = useLanguage();
  const x = useXAxisScale();
  const first = stacks[0]?.year;
  const last = stacks.at(-1)?.year;
  if (!x || first === undefined || last === undefined) return null;
  return bracketsOf(periods, first, last).map(({ period, from, to }) => {
    const left = (x(from, { position: 'start' }) ?? 0) + 2;
    const right = (x(to, { position: 'end' }) ?? 0) - 2;
    const name = say(period.name, lang);
    const room = right - left - 4;
    const atEnd = to === last && nameThatFits(name.text, NAME, room) === '';
    return (
      <g key={period.id}>
        <title>{name.text}</title>
        <path className={styles['bracket']} d={`M${left} 12V6H${right}V12`} />
        <text
          className={styles['period']}
          x={atEnd ? right : left + 4}
          y={22}
          textAnchor={atEnd ? 'end' : 'start'}
          lang={name.lang === lang ? undefined : name.lang}
        >
          {nameThatFits(name.text, NAME, atEnd ? room + SPARE : room)}
        </text>
      </g>
    );
  });
}
