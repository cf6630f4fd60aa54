import { BarChart, CartesianGrid, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { say } from '../records/text.ts';
import { useLanguage } from '../ui/use-language.ts';
import { axisTo } from './axis.ts';
import { MarkLink } from './MarkLink.tsx';
import { bracketsOf, nameThatFits } from './plan-brackets.ts';
import { StackBars } from './StackBars.tsx';
import styles from './YearPlot.module.css';
import { YearTotal } from './YearTotal.tsx';
import type { YearPlotProps } from './year-plot-props.ts';
import { certainAndPossible, markKey, YEAR } from './year-stack.ts';

/** Room at the left for the planning periods and the years (and of it for the years), at the right for the totals. */
const AXIS = 66;
const YEARS = 46;
const RIGHT = 52;
const TOP = 22;

/** Stacked bars, the years running down the page. */
export function YearBars(props: YearPlotProps) {
  const { stacks, width, height } = props;
  const { ticks, end } = axisTo(Math.max(0, ...stacks.map(certainAndPossible)), 4);
  return (
    <BarChart
      layout="vertical"
      data={stacks}
      width={width}
      height={height}
      margin={{ top: 0, right: RIGHT, bottom: 2, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} syncWithTicks stroke="var(--rule)" />
      <XAxis
        type="number"
        orientation="top"
        height={TOP}
        ticks={[...ticks]}
        domain={[0, end]}
        tick={{ className: styles['tick'] }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <YAxis
        type="category"
        dataKey="year"
        width={AXIS}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: 'var(--ink)' }}
        interval={0}
      />
      <StackBars stacks={stacks} barSize={16} />
      <Labels {...props} />
      <Brackets {...props} />
    </BarChart>
  );
}

/** The years at the left, the totals at the bars' ends. */
function Labels({ stacks }: YearPlotProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const band = area.height / stacks.length;
  return stacks.map((stack) => {
    const middle = y(stack.year, { position: 'middle' }) ?? 0;
    const base = middle + 5;
    const total = certainAndPossible(stack);
    const year = (
      <text className={styles['year']} x={area.x - 8} y={base} textAnchor="end">
        {stack.year}
      </text>
    );
    if (total === 0)
      return (
        <g key={stack.year}>
          {year}
          <text className={styles['empty']} x={area.x + 6} y={base}>
            –
          </text>
        </g>
      );
    return (
      <g key={stack.year} className={styles['year-link']}>
        <MarkLink href={stack.href} label={stack.label} mark={markKey(stack.year, YEAR)}>
          <path
            className={styles['hit']}
            d={`M${area.x - YEARS} ${middle - band / 2}h${YEARS}v${band}h${-YEARS}Z`}
          />
          {year}
          <YearTotal stack={stack} x={(x(total) ?? 0) + 5} y={base} />
        </MarkLink>
      </g>
    );
  });
}

/** The planning periods beside the years, written downwards. */
function Brackets({ stacks, periods }: YearPlotProps) {
  const { lang } = useLanguage();
  const y = useYAxisScale();
  const first = stacks[0]?.year;
  const last = stacks.at(-1)?.year;
  if (!y || first === undefined || last === undefined) return null;
  return bracketsOf(periods, first, last).map(({ period, from, to }) => {
    const top = (y(from, { position: 'start' }) ?? 0) + 2;
    const bottom = (y(to, { position: 'end' }) ?? 0) - 2;
    const name = say(period.name, lang);
    return (
      <g key={period.id}>
        <title>{name.text}</title>
        <path className={styles['bracket']} d={`M8 ${top}H2V${bottom}H8`} />
        <text
          className={`${styles['period']} ${styles['down']}`}
          x={15}
          y={top + 2}
          lang={name.lang === lang ? undefined : name.lang}
        >
          {nameThatFits(name.text, 12, bottom - top + 2)}
        </text>
      </g>
    );
  });
}
