import type { Pen } from '../../../export/pptx/pen.ts';
import { directions } from '../../../records/visit.ts';
import { columnScale } from '../../../timeline/column-scale.ts';
import { type ColumnPaths, columnPaths } from '../../../timeline/columns.ts';
import type { Layout } from '../../../timeline/layout.ts';
import { sans } from '../said.ts';
import type { Speech } from './ground.ts';
import { inks } from './mark.ts';
import { writeWord } from './svg-text.ts';

/** The columns of a direction: the rest below, what is only possible paler than what is certain. */
export function writeColumns(
  pen: Pen,
  { certain, possible, others }: ColumnPaths,
  direction: (typeof directions)[number],
  name: string,
  behind = false,
): void {
  const ink = inks[direction];
  if (others) pen.shape({ form: { path: others }, fill: { ink: 'rule' }, name });
  if (behind) return;
  if (possible) pen.shape({ form: { path: possible }, fill: { ink, alpha: 0.38 }, name });
  if (certain) pen.shape({ form: { path: certain }, fill: { ink }, name });
}

/** Where there are too many visits for marks: columns of them, each direction one shape. */
export function writeAllColumns(pen: Pen, layout: Layout, { lang, words }: Speech): void {
  const { peaks, frame, bins, scale, mode } = layout;
  if (!peaks) return;
  const behind = mode !== 'columns';
  const { perVisit, perOther, perJoint, apart, mark, step } = columnScale(peaks, frame, behind);
  const own = behind || apart;
  const boxes = {
    inbound: { base: frame.rulerTop, perVisit, perOther: own ? perOther : undefined },
    outbound: { base: frame.rulerBottom, perVisit: -perVisit, perOther: own ? -perOther : undefined },
    joint: { base: frame.rulerBottom - 1, perVisit: perJoint, perOther: own ? perJoint : undefined },
  };
  const y = frame.rulerTop - mark * perVisit;
  const text = words.timeline.perBin(mark, step);
  pen.shape({
    form: { path: `M${scale.x0} ${y}H${scale.x1}` },
    stroke: { ink: 'rule', width: 1 },
    name: text,
  });
  writeWord(pen, { text, x: scale.x0 + 8, y: y - 5, style: sans(12, { ink: 'ink-3' }), lang });
  for (const direction of directions)
    writeColumns(
      pen,
      columnPaths(bins, direction, scale, { ...boxes[direction], gap: 0.6 }),
      direction,
      words.records.direction[direction],
      behind,
    );
}
