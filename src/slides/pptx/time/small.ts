import type { Pen } from '../../../export/pptx/pen.ts';
import { yearOf } from '../../../records/day.ts';
import type { Register } from '../../../records/register.ts';
import { starts } from '../../../timeline/calendar.ts';
import { crowdOf, datesIn, extentOfAll, rowsOn, sumOf, tallyOf } from '../../../timeline/crowd.ts';
import { sidesOf } from '../../../timeline/marks.ts';
import { MINI_MOST, miniColumns, miniOf } from '../../../timeline/mini.ts';
import { type Scale, type Span, scaleOf, xOf } from '../../../timeline/scale.ts';
import { estimate } from '../../../timeline/text-width.ts';
import type { BlockOf } from '../../content.ts';
import { sans } from '../said.ts';
import { writeColumns } from './columns.ts';
import { type Speech, writeBands } from './ground.ts';
import { markName } from './large.ts';
import { writeMark } from './mark.ts';
import { writeWord } from './svg-text.ts';

const SIZE = 12;
const GAP = 12.5;

/** The axis with its years. */
function writeAxis(
  pen: Pen,
  scale: Scale,
  {
    middle,
    height,
    yearStep,
  }: { readonly middle: number; readonly height: number; readonly yearStep: number },
  { lang, words }: Speech,
): void {
  const { span, x1 } = scale;
  const years = starts(span, 12).filter((day) => day >= span.from);
  const ticks = years.map((day) => `M${xOf(scale, day)} ${middle - 3}v6`);
  pen.shape({
    form: { path: `M0 ${middle}H${x1}${ticks.join('')}` },
    stroke: { ink: 'ink', width: 1 },
    name: words.timeline.title,
  });
  for (const day of years) {
    const x = xOf(scale, day);
    const year = yearOf(day);
    if ((year - yearOf(span.from)) % yearStep !== 0 || x >= x1 - 24) continue;
    const style = sans(SIZE, { ink: 'ink-3' });
    writeWord(pen, {
      text: String(year),
      x,
      y: height - 2,
      style,
      lang,
      anchor: x < 16 ? 'start' : 'middle',
    });
  }
}

/** A stretch with nothing on record, and the words for it. */
function writeGap(
  pen: Pen,
  gap: NonNullable<BlockOf<'timeline'>['gap']>,
  scale: Scale,
  y: number,
  { lang }: Speech,
): void {
  const from = Math.max(scale.x0, xOf(scale, gap.from) + 10);
  const to = Math.min(scale.x1, xOf(scale, gap.to) - 4);
  if (to <= from) return;
  const { text } = gap.text;
  const half = estimate(text, GAP, 'sans') / 2 + 2;
  const x = Math.max(scale.x0 + half, Math.min((from + to) / 2, to - half));
  pen.shape({
    form: { path: `M${from} ${y}H${to}` },
    stroke: { ink: 'ink-3', width: 1, dash: 'dot' },
    name: text,
  });
  writeWord(pen, {
    text,
    x,
    y: y - 5,
    style: sans(GAP, { ink: 'ink-2' }),
    lang: gap.text.lang ?? lang,
    anchor: 'middle',
  });
}

type Line = BlockOf<'timeline'>;

/** Visits, and the time they are shown in: all of it when left out. */
interface SmallLine extends Pick<Line, 'rows'> {
  readonly span?: Span;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The visits of a small line in their places, for a width. It is higher than its place where its marks need it. Px. */
function lineFor({ rows, span: asked }: SmallLine, register: Register, { width, height }: Size) {
  const crowd = crowdOf(register, rows, null);
  const span = asked ? { from: asked.from, to: asked.to } : extentOfAll(register);
  const scale = scaleOf(span, 0, width);
  const dates = datesIn(crowd, span);
  const tally = tallyOf(crowd.fit, dates);
  const crowded = sumOf(tally) > MINI_MOST;
  const sides = sidesOf(crowd, crowded ? [] : rowsOn(crowd, dates), scale);
  return { crowd, span, scale, tally, crowded, sides, mini: miniOf(height, scale, sides, height) };
}

/** How many times as large as set, tried one after another until it fits. */
const STEPS = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** A small line that is no higher than its place: where marks stand high, all is laid out wider and drawn smaller. */
export function smallLine(block: SmallLine, register: Register, place: Size) {
  let found = { line: lineFor(block, register, place), drawn: 1 };
  for (const drawn of STEPS) {
    const size = { width: place.width / drawn, height: place.height / drawn };
    found = { line: lineFor(block, register, size), drawn };
    if (found.line.mini.height * drawn <= place.height) break;
  }
  return found;
}

/** A small line of visits, as on a card. */
export function writeSmall(
  pen: Pen,
  { line: { crowd, span, scale, tally, crowded, sides, mini } }: ReturnType<typeof smallLine>,
  gap: Line['gap'],
  speech: Speech,
  name: string,
): void {
  const { words } = speech;
  const { register } = crowd;
  const { middle, foot, height, dot, rowY } = mini;
  const end = xOf(scale, register.asOf + 1);
  const years = words.dates.years(yearOf(span.from), yearOf(span.to));
  const alt = words.stops.mini(sumOf(tally), tally.inbound, tally.outbound, tally.joint, years);
  pen.group({ name, alt }, (all) => {
    writeBands(all, register, scale, { height: height - foot, size: SIZE, line: end }, speech);
    if (crowded)
      for (const { direction, paths } of miniColumns(crowd, scale, middle, height - foot))
        writeColumns(all, paths, direction, words.records.direction[direction]);
    writeAxis(all, scale, mini, speech);
    if (end <= scale.x1)
      all.shape({
        form: { path: `M${end} 0V${height - foot}` },
        stroke: { ink: 'cinnabar', width: 1.25 },
        name: words.slides.asOf(words.dates.day(register.asOf)),
      });
    if (gap) writeGap(all, gap, scale, middle - 18, speech);
    for (const mark of [...sides.inbound.marks, ...sides.outbound.marks, ...sides.joint.marks])
      writeMark(all, {
        mark,
        direction: mark.visit.direction,
        doubt: mark.form.doubt,
        y: rowY(mark.visit.direction, mark.row),
        size: dot,
        pale: false,
        name: markName(mark, register, speech),
        x0: scale.x0,
        x1: scale.x1,
      });
  });
}
