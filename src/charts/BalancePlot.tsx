import {
  Bar,
  BarChart,
  type BarShapeProps,
  ReferenceLine,
  Text,
  XAxis,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import styles from './Balance.module.css';
import type { BalanceRow } from './balance.ts';
import { MarkLink } from './MarkLink.tsx';

/** Room for the numbers beyond the bars, in pixels. */
const FIGURE = 30;
/** Room for the visits elsewhere. */
const ELSEWHERE = 46;
const BAR = 16;

/** Bars to both sides of one line, and the visits elsewhere as a number at the end. */
export function BalancePlot({
  rows,
  width,
  height,
}: {
  readonly rows: readonly BalanceRow[];
  readonly width: number;
  readonly height: number;
}) {
  const names = Math.min(184, Math.round(width * 0.32));
  const most = (way: 'inbound' | 'outbound') => Math.max(1, ...rows.map((row) => row.marks[way].count));
  const side = (way: 'inbound' | 'outbound') => (
    <Bar
      dataKey={`marks.${way}.length`}
      stackId="balance"
      barSize={BAR}
      isAnimationActive={false}
      shape={<Side way={way} />}
    />
  );
  return (
    <BarChart
      layout="vertical"
      data={rows}
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, left: 0, right: ELSEWHERE }}
      stackOffset="sign"
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        hide
        domain={[-most('inbound'), most('outbound')]}
        padding={{ left: FIGURE, right: FIGURE }}
      />
      <YAxis
        type="category"
        dataKey="name"
        width={names}
        tick={({ y, payload }: YAxisTickContentProps) => (
          <Text
            className={styles['name'] ?? ''}
            x={0}
            y={y}
            width={names}
            verticalAnchor="middle"
            textAnchor="start"
          >
            {String(payload.value)}
          </Text>
        )}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      {side('inbound')}
      {side('outbound')}
      <ReferenceLine x={0} stroke="var(--ink)" />
      {rows.map((row, i) => (
        <Elsewhere
          key={row.key}
          row={row}
          x={width - ELSEWHERE + 26}
          y={((i + 0.5) * height) / rows.length}
        />
      ))}
    </BarChart>
  );
}

/** A bar and its number. Recharts gives a bar to the left a negative width. */
function Side({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  payload,
  way,
}: Partial<BarShapeProps> & { readonly way: 'inbound' | 'outbound' }) {
  const row: BalanceRow | undefined = payload;
  if (!row) return null;
  const { key, count, label, href } = row.marks[way];
  const left = Math.min(x, x + width);
  const right = Math.max(x, x + width);
  const figure = (
    <text
      className={styles[count > 0 ? 'figure' : 'zero']}
      x={way === 'inbound' ? left - 6 : right + 6}
      y={y + height - 3}
      textAnchor={way === 'inbound' ? 'end' : 'start'}
    >
      {count}
    </text>
  );
  if (count === 0) return figure;
  return (
    <MarkLink href={href} label={label} mark={key}>
      <title>{label}</title>
      <rect className={styles[way]} x={left} y={y} width={right - left} height={height} />
      {figure}
    </MarkLink>
  );
}

function Elsewhere({ row, x, y }: { readonly row: BalanceRow; readonly x: number; readonly y: number }) {
  const { key, count, label, href } = row.marks.joint;
  if (count === 0) return null;
  return (
    <MarkLink href={href} label={label} mark={key}>
      <title>{label}</title>
      <path className={styles['joint']} d={`M${x - 10} ${y - 5}l5 5-5 5-5-5Z`} />
      <text className={styles['figure']} x={x} y={y + 5}>
        {count}
      </text>
    </MarkLink>
  );
}
