import type { Pen } from '../../../export/pptx/pen.ts';
import { say } from '../../../records/text.ts';
import { directions } from '../../../records/visit.ts';
import { columnPaths } from '../../../timeline/columns.ts';
import { datesIn } from '../../../timeline/crowd.ts';
import { ghostPath } from '../../../timeline/ghosts.ts';
import { LANE, laneColumn, laneHeight, laneLine, laneMarkY } from '../../../timeline/lane-layout.ts';
import { DOT } from '../../../timeline/marks.ts';
import { type Scale, xOf } from '../../../timeline/scale.ts';
import { number } from '../../../words/format.ts';
import { run, sans } from '../said.ts';
import { writeSeal } from '../seal.ts';
import { heightOf } from '../text-height.ts';
import { writeColumns } from './columns.ts';
import { type Speech, writeBands, writeRuler } from './ground.ts';
import { markName } from './large.ts';
import { writeMark } from './mark.ts';
import { LANES, type LanesSet, type SetLane } from './still-lanes.ts';
import { writeWord } from './svg-text.ts';

/** Px: seals and letters at the head of a lane. */
const HEAD = { seal: 22, sealFolded: 18, gap: 8, name: 14, count: 12 };
const BAND = 13;

/** The name of a lane, with its seal and how many visits it has. */
function writeHead(pen: Pen, one: SetLane, { lang, words }: Speech): void {
  const { lane, top, room, folded, ink } = one;
  const { name, seal, id } = lane.name;
  const said = say(name, lang);
  const height = folded ? LANE.folded : laneHeight(room);
  const px = folded ? HEAD.sealFolded : HEAD.seal;
  if (seal)
    writeSeal(
      pen,
      { id, seal: seal.text, full: seal.full },
      { left: 0, top: top + (height - px) / 2, scale: px / 100 },
      said.text,
    );
  const left = seal ? px + HEAD.gap : 0;
  const width = LANES.gutter - left - HEAD.gap;
  const title = run(said.text, sans(HEAD.name), said.lang ?? lang);
  const small = sans(HEAD.count, { ink: 'ink-3' });
  const leading = 1.25;
  const paragraphs = folded
    ? [{ runs: [title, run(`\u2002${number(ink.shown)}`, small, lang)], leading }]
    : [
        { runs: [title], leading },
        { runs: [run(words.lanes.count(ink.shown, lane.count), small, lang)], leading },
      ];
  const own = heightOf(paragraphs, width);
  pen.text({
    box: { left, top: top + (height - own) / 2, width, height: own },
    anchor: 'middle',
    paragraphs,
  });
}

/** One lane: its line, and its marks or columns; folded, a tick for each of its dates. */
function writeLane(pen: Pen, one: SetLane, { scale, perVisit, crowd: all }: LanesSet, speech: Speech): void {
  const { lane, top, room, folded, crowd, ink } = one;
  const { words, lang } = speech;
  const name = say(lane.name.name, lang).text;
  const height = folded ? LANE.folded : laneHeight(room);
  const middle = top + (folded ? LANE.folded / 2 : laneLine(room));
  const { x0, x1 } = scale;
  pen.shape({ form: { path: `M${x0} ${middle}H${x1}` }, stroke: { ink: 'rule-2', width: 1 }, name });
  pen.shape({ form: { path: `M0 ${top + height}H${x1}` }, stroke: { ink: 'rule', width: 1 }, name });
  if (folded) {
    const path = ghostPath(crowd, datesIn(crowd, scale.span), scale, middle);
    if (path) pen.shape({ form: { path }, stroke: { ink: 'ink-2', width: 1.5 }, name });
    return;
  }
  const boxes = {
    inbound: { base: middle - 0.5, perVisit },
    outbound: { base: middle + 0.5, perVisit: -perVisit },
    joint: { base: middle + 2, perVisit: Math.min(perVisit, 0.5) },
  };
  if (ink.bins.length > 0)
    for (const direction of directions) {
      const box = boxes[direction];
      const heightOfColumn = (size: number) => laneColumn(size, Math.abs(box.perVisit));
      const paths = columnPaths(ink.bins, direction, scale, { ...box, gap: 0.6, heightOf: heightOfColumn });
      writeColumns(pen, paths, direction, words.records.direction[direction]);
    }
  for (const mark of ink.marks.toSorted((a, b) => Number(b.dim) - Number(a.dim))) {
    const { direction } = mark.visit;
    writeMark(pen, {
      mark,
      direction,
      doubt: mark.form.doubt,
      y: top + laneMarkY(direction, mark.row, room),
      size: DOT[direction],
      pale: mark.dim,
      name: markName(mark, all.register, speech),
      x0,
      x1,
    });
  }
}

/** The day up to which the records are kept. */
function writeAsOf(pen: Pen, x: number, scale: Scale, bottom: number, name: string): void {
  if (x < scale.x0 || x > scale.x1 + 0.5) return;
  pen.shape({ form: { path: `M${x} 0V${bottom}` }, stroke: { ink: 'cinnabar', width: 1.25 }, name });
}

/** A timeline in lanes as the page lays it out, in shapes: each lane is a group. */
export function writeLanes(
  pen: Pen,
  set: LanesSet,
  speech: Speech,
  what: { readonly name: string; readonly alt: string },
): void {
  const { crowd, scale, lanes, bottom, all } = set;
  const { register } = crowd;
  const { words, lang } = speech;
  const { parts } = words.handout;
  const asOf = xOf(scale, register.asOf + 1);
  pen.group(what, (whole) => {
    const group = (name: string, draw: (inner: Pen) => void) => whole.group({ name, alt: name }, draw);
    group(parts.periods, (inner) =>
      writeBands(inner, register, scale, { height: bottom, size: BAND, line: asOf }, speech),
    );
    group(parts.ruler, (inner) =>
      writeRuler(inner, scale, { top: LANES.band, bottom: LANES.head - 0.5 }, speech),
    );
    writeAsOf(whole, asOf, scale, bottom, words.slides.asOf(words.dates.day(register.asOf)));
    for (const one of lanes)
      group(say(one.lane.name.name, lang).text, (inner) => {
        writeHead(inner, one, speech);
        writeLane(inner, one, set, speech);
      });
    if (lanes.length < all)
      writeWord(whole, {
        text: words.lanes.first(lanes.length, all),
        x: 0,
        y: bottom + 15,
        style: sans(HEAD.count + 1, { ink: 'ink-3' }),
        lang,
      });
  });
}
