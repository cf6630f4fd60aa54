import type { Filter } from '../query/paths.ts';
import type { Direction, Visit } from '../records/visit.ts';
import { columnScale } from './column-scale.ts';
import type { ColumnBox } from './columns.ts';
import type { Crowd } from './crowd.ts';
import { type Bin, sizeOf } from './density.ts';
import { markY } from './frame.ts';
import { type Box, inkOf, moreBox } from './label-ink.ts';
import type { Layout } from './layout.ts';
import { DOT, type Mark } from './marks.ts';
import type { Place } from './order.ts';
import { xOf } from './scale.ts';

/** What the keyboard stops at: a visit, a column of visits, or the count of those without a name. Px. */
export type Stop = Place & {
  /** Its mark or column. */
  readonly box: Box;
  /** The mark and its label: what a card must not cover. */
  readonly whole: Box;
} & (
    | { readonly kind: 'visit'; readonly visit: Visit; readonly mark: Mark }
    /** In a lane, of the lane's own visits, which its filter tells from others. */
    | {
        readonly kind: 'bin';
        readonly bin: Bin;
        /** Where the pointer meets it: all of its side of the ruler, however short it is; in a lane, its own height. */
        readonly reach: Box;
        readonly filter?: Filter;
        readonly crowd?: Crowd;
      }
    /** Visits that have marks but no names. */
    | { readonly kind: 'more'; readonly marks: readonly Mark[] }
  );

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

function moreStops({ more, frame }: Layout): readonly Stop[] {
  return more.map((one) => {
    const box = moreBox(one, frame);
    return {
      kind: 'more',
      id: one.id,
      direction: one.side,
      marks: one.marks,
      earliest: one.marks[0]?.visit.when.earliest ?? 0,
      latest: one.marks.reduce((last, mark) => Math.max(last, mark.visit.when.latest), 0),
      box,
      whole: box,
    };
  });
}

function visitStops({ marks, labels, frame, scale }: Layout): readonly Stop[] {
  const labelOf = new Map(labels.map((label) => [label.mark.visit.id, inkOf(label, frame).box]));
  return marks
    .filter((mark) => !mark.dim)
    .map((mark) => {
      const { id, direction, when } = mark.visit;
      const y = markY(frame, direction, mark.row);
      const half = DOT[direction] / 2;
      const box = {
        left: Math.max(mark.a, scale.x0),
        right: Math.min(mark.b, scale.x1),
        top: y - half,
        bottom: y + half,
      };
      const label = labelOf.get(id);
      const { earliest, latest } = when;
      return {
        kind: 'visit',
        visit: mark.visit,
        mark,
        id,
        direction,
        earliest,
        latest,
        box,
        whole: label ? around(box, label) : box,
      };
    });
}

function binStops({ bins, peaks, frame, scale }: Layout): readonly Stop[] {
  if (!peaks) return [];
  const { perVisit, perJoint } = columnScale(peaks, frame);
  const base: Record<Direction, ColumnBox> = {
    inbound: { base: frame.rulerTop, perVisit, gap: 0 },
    outbound: { base: frame.rulerBottom, perVisit: -perVisit, gap: 0 },
    joint: { base: frame.rulerBottom, perVisit: perJoint, gap: 0 },
  };
  const sides: Record<Direction, Pick<Box, 'top' | 'bottom'>> = {
    inbound: { top: 0, bottom: frame.rulerTop },
    joint: { top: frame.rulerTop, bottom: frame.rulerBottom },
    outbound: { top: frame.rulerBottom, bottom: frame.height },
  };
  return bins.flatMap((bin) =>
    (['inbound', 'joint', 'outbound'] as const).flatMap((direction): Stop[] => {
      const size = sizeOf(bin.matching[direction]);
      if (size === 0) return [];
      const from = base[direction].base;
      const to = from - size * base[direction].perVisit;
      const box = {
        left: Math.max(scale.x0, xOf(scale, bin.from)),
        right: Math.min(scale.x1, xOf(scale, bin.to + 1)),
        top: Math.min(from, to),
        bottom: Math.max(from, to),
      };
      return [
        {
          kind: 'bin',
          bin,
          reach: { left: box.left, right: box.right, ...sides[direction] },
          id: `${bin.from} ${direction}`,
          direction,
          earliest: bin.from,
          latest: bin.to,
          box,
          whole: box,
        },
      ];
    }),
  );
}

/** Where the keyboard can go in a layout, in order of time. What the filter leaves out is passed over. */
export const stopsOf = (layout: Layout): readonly Stop[] =>
  layout.mode === 'columns'
    ? binStops(layout)
    : [...visitStops(layout), ...moreStops(layout)].sort((a, b) => a.earliest - b.earliest);
