import type { Pen } from '../../../export/pptx/pen.ts';
import type { Register } from '../../../records/register.ts';
import { bandsOf } from '../../../timeline/band-names.ts';
import type { Scale } from '../../../timeline/scale.ts';
import { estimate } from '../../../timeline/text-width.ts';
import { dayLabels, rulerOf, type TickName } from '../../../timeline/ticks.ts';
import type { Words } from '../../../words/index.ts';
import { sans, serif } from '../said.ts';
import { writeWord } from './svg-text.ts';

/** The language of a drawing. */
export interface Speech {
  readonly lang: string;
  readonly words: Words;
}

/** The planning periods behind a drawing, each with as much of its name as it has room for. */
export function writeBands(
  pen: Pen,
  { dashboard }: Register,
  scale: Scale,
  {
    height,
    size,
    line,
  }: { readonly height: number; readonly size: number; readonly line: number | undefined },
  { lang, words }: Speech,
): void {
  const setting = { size, lang, words: words.timeline, measure: estimate, line };
  for (const { at, left, width, said, name } of bandsOf(dashboard.periods, scale, setting)) {
    pen.shape({
      form: 'rect',
      box: { left, top: 0, width, height },
      fill: { ink: at % 2 === 0 ? 'band-alt' : 'band' },
      name: said.text,
    });
    if (name)
      writeWord(pen, {
        text: name.text,
        x: name.x,
        y: size + 5,
        style: serif(size, { ink: 'ink-3' }),
        lang: said.lang ?? lang,
      });
  }
}

const TICK = { middle: 6, minor: 3 };
const SIZE = 15;

function tickText(name: TickName, { dates, timeline }: Words): string {
  if (name.kind === 'day') return String(name.day);
  if (name.kind !== 'month') return name.kind === 'year' ? String(name.year) : dates.yearShort(name.year);
  if (!name.withYear) return dates.monthShort(name.month);
  return timeline.months(name.year, name.month, name.year, name.month);
}

/** The ruler: years, months or days, with their ticks on both edges. */
export function writeRuler(
  pen: Pen,
  scale: Scale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { lang, words }: Speech,
): void {
  const { ticks, labels } = rulerOf(scale);
  const { x0, x1 } = scale;
  const name = words.timeline.title;
  pen.shape({
    form: 'rect',
    box: { left: x0, top, width: x1 - x0, height: bottom - top },
    fill: { ink: 'paper' },
    name,
  });
  const path = ticks.map(({ x, rank }) =>
    rank === 'major' ? `M${x} ${top}V${bottom}` : `M${x} ${top}v${TICK[rank]}M${x} ${bottom}v${-TICK[rank]}`,
  );
  if (path.length > 0)
    pen.shape({ form: { path: path.join('') }, stroke: { ink: 'ink', width: 0.75 }, name });
  for (const { x, name: tick } of labels)
    writeWord(pen, {
      text: tickText(tick, words),
      x: x + (tick.kind === 'short-year' ? 3 : 6),
      y: top + SIZE + 3,
      style: serif(SIZE),
      lang,
    });
  for (const { x, name: tick } of dayLabels(scale, labels))
    writeWord(pen, {
      text: tickText(tick, words),
      x,
      y: top + SIZE + 3,
      style: sans(12, { ink: 'ink-3' }),
      lang,
      anchor: 'middle',
    });
  pen.shape({
    form: { path: `M${x0} ${top}H${x1}M${x0} ${bottom}H${x1}` },
    stroke: { ink: 'ink', width: 1 },
    name,
  });
}
