import { pigmentAt } from '../../../charts/pigment.ts';
import type { ChartBlock, Column, Line, TableBlock } from '../../content.ts';
import { askedVisits } from '../../figures/asked-visits.ts';
import type { FigureTable } from '../../figures/figure.ts';
import { figureById } from '../../figures/index.ts';
import { line } from '../../lines.ts';
import type { Kit, Plan, Writer } from '../kit.ts';
import { writeChart } from './chart.ts';
import { writeTable } from './table.ts';
import { largeTimeline } from './timeline.ts';

type Colour = ChartBlock['series'][number]['colour'];

/** How the figures of a view are drawn: which cells of a row are parts of one bar, and in which colours. */
interface Drawing {
  readonly as: ChartBlock['as'];
  readonly parts: (table: FigureTable) => readonly number[];
  readonly colours: readonly Colour[];
  /** What is counted, where it is not each visit once. */
  readonly unit?: 'unit' | 'unitGroups';
}

const WAYS: readonly Colour[] = ['in', 'else', 'out'];
/** As the groups of themes have them, in their order. */
const PIGMENTS = Array.from({ length: 7 }, (_, place): Colour => {
  const pigment = pigmentAt(place);
  return pigment === 'ink' ? 'ink' : `t-${pigment}`;
});

/** From the second cell to the last but one: the last is their sum. */
const allButTotal = ({ head }: FigureTable): readonly number[] => head.map((_, i) => i).slice(1, -1);

/** The figures that are charts; all others are tables. */
const drawings: ReadonlyMap<string, Drawing> = new Map<string, Drawing>([
  ['years', { as: 'columns', parts: allButTotal, colours: PIGMENTS, unit: 'unitGroups' }],
  ['theme-ranking', { as: 'bars', parts: () => [2, 3, 4], colours: WAYS }],
  ['period', { as: 'columns', parts: () => [3, 4, 5], colours: WAYS }],
  ['theme-over-time', { as: 'columns', parts: () => [1, 2], colours: ['ink', 't-ash'] }],
]);

/** What goes on a slide: rows of a table, cells of a row, and bars. */
const MOST = { rows: 8, cells: 8, bars: 8 };

const fixed = (id: string, text: string): Line => line(id, text, { fixed: true });

const moreLine = (shown: number, all: number, { words }: Kit): Line | undefined =>
  all > shown ? fixed('more', words.handout.someOf(shown, all)) : undefined;

function chartOf(table: FigureTable, { as, parts, colours, unit = 'unit' }: Drawing, kit: Kit): ChartBlock {
  const rows = as === 'bars' ? table.rows.slice(0, MOST.bars) : table.rows;
  const number = (cell: string | number | undefined): number => (typeof cell === 'number' ? cell : 0);
  return {
    form: 'chart',
    as,
    categories: rows.map(([name], i) => fixed(`category.${i}`, String(name ?? ''))),
    series: parts(table).map((cell, i) => ({
      name: fixed(`series.${i}`, table.head[cell] ?? ''),
      colour: colours[i % colours.length] ?? 'ink',
      values: rows.map((row) => number(row[cell])),
    })),
    unit: fixed('unit', kit.words.handout[unit]),
    more: moreLine(rows.length, table.rows.length, kit),
  };
}

function tableOf({ head, rows }: FigureTable, kit: Kit): TableBlock {
  const cells = head.slice(0, MOST.cells);
  const shown = rows.slice(0, MOST.rows);
  const isNumber = (at: number) => at > 0 && shown.every((row) => typeof row[at] === 'number');
  const columns = cells.map((text, i): Column => {
    const figure = isNumber(i);
    return { head: fixed(`head.${i}`, text), as: i > 0 && figure ? 'figure' : 'text', share: figure ? 1 : 2 };
  });
  return {
    form: 'table',
    columns,
    rows: shown.map((row, y) => ({
      id: String(y),
      cells: cells.map((_, x) => fixed(`cell.${y}.${x}`, String(row[x] ?? ''))),
    })),
    more: moreLine(shown.length, rows.length, kit),
  };
}

const nothing: Plan = { height: 0, write: () => undefined };

/** A view of the dashboard: the timeline in shapes, figures as a chart, all else as a table of what the view shows. */
export const writeFigure: Writer<'figure'> = ({ figure, href }, _, kit) => {
  const { show, lang, words } = kit;
  const kind = figureById.get(figure);
  if (!kind) return nothing;
  if (figure === 'timeline') {
    const { rows, span } = askedVisits(show.register, href, words);
    return largeTimeline({ rows }, span, kit);
  }
  const table = kind.table(show.register, href, lang, words);
  const drawing = drawings.get(figure);
  return drawing
    ? writeChart(chartOf(table, drawing, kit), undefined, kit)
    : writeTable(tableOf(table, kit), undefined, kit);
};
