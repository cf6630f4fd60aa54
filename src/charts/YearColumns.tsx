import { BarChart, CartesianGrid, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { say } from '../records/text.ts';
import { useLanguage } from '../ui/use-language.ts';
import { ticksTo } from './axis.ts';
import { MarkLink } from './MarkLink.tsx';
import { bracketsOf, nameThatFits } from './plan-brackets.ts';
import { StackBars } from './StackBars.tsx';
import styles from './YearPlot.module.css';
import type { YearPlotProps } from './year-plot-props.ts';
import { markKey, YEAR } from './year-stack.ts';

/** Room above the columns for the planning periods and the totals, and below for the years. */
const TOP = 48;
const BOTTOM = 30;
const AXIS = 34;
/** Width of a column, in pixels, from which "2019" and "13+10" fit; below it "’19", and the two figures on two lines. */
const ROOMY = 44;
const FULL_YEAR = 34;
/** Size of a period's name, and how far the last one may reach over its neighbour. */
const NAME = 12;
const SPARE = 24;

/** Stacked columns, one a year. */
export function YearColumns(props: YearPlotProps) {
  const { stacks, width, height } = props;
  const ticks = ticksTo(Math.max(0, ...stacks.map((stack) => stack.certain + stack.possible)));
  const band = (width - AXIS) / Math.max(1, stacks.length);
  return (
    <BarChart
      data={stacks}
      width={width}
      height={height}
      margin={{ top: TOP, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
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
        domain={[0, ticks.at(-1) ?? 1]}
        tick={{ className: styles['tick'] }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <StackBars stacks={stacks} barSize={Math.min(56, Math.round(band * 0.68))} />
      <Labels {...props} band={band} />
      <Brackets {...props} />
    </BarChart>
  );
}

/** The years below, the totals above. */
function Labels({ stacks, band }: YearPlotProps & { readonly band: number }) {
  const { words } = useLanguage();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  return (
    <g textAnchor="middle">
      {stacks.map((stack) => {
        const middle = x(stack.year, { position: 'middle' }) ?? 0;
        const top = (y(stack.certain + stack.possible) ?? 0) - 6;
        const year = band < FULL_YEAR ? words.charts.yearShort(stack.year) : stack.year;
        const foot = (
          <text className={styles['year']} x={middle} y={area.y + area.height + 21}>
            {year}
          </text>
        );
        if (stack.certain + stack.possible === 0)
          return (
            <g key={stack.year}>
              {foot}
              <text className={styles['empty']} x={middle} y={area.y + area.height - 6}>
                –
              </text>
            </g>
          );
        const more = stack.possible > 0 ? `+${stack.possible}` : '';
        return (
          <g key={stack.year} className={styles['year-link']}>
            <MarkLink href={stack.href} label={stack.label} mark={markKey(stack.year, YEAR)}>
              <text className={styles['total']} x={middle} y={top}>
                {stack.certain}
                <tspan className={styles['more']} {...(band < ROOMY && { x: middle, y: top - 13 })}>
                  {more}
                </tspan>
              </text>
              {foot}
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
