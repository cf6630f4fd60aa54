import type { Step } from './calendar.ts';
import type { Peaks } from './density.ts';
import { type Frame, labelY } from './frame.ts';

/** Between columns and labels, px. */
const CLEAR = 4;
/** Room of the columns in the ruler's own lane, as a part of the ruler. */
const LANE = 0.4;
/** What fits the filter is drawn to a scale of its own once all else is so many times as high. */
export const APART = 3;

/** How high columns are. Px for one visit. */
export interface ColumnScale {
  readonly perVisit: number;
  /** Of those that the filter leaves out: the same, unless they stand apart. */
  readonly perOther: number;
  readonly perJoint: number;
  readonly apart: boolean;
  /** The number that the line across the columns stands for, and the step it is counted by. */
  readonly mark: number;
  readonly step: Step;
}

/** The largest of 1, 2, 5, 10, 20 … that is no more than a number. */
function roundDown(n: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, n)));
  return ([5, 2, 1].find((m) => m * power <= n) ?? 1) * power;
}

/** The scale of columns in a frame; `behind` marks of those that fit, only the others have columns. */
export function columnScale({ step, all, fitting }: Peaks, frame: Frame, behind = false): ColumnScale {
  const { rulerTop, rulerBottom } = frame;
  // Labels stand beyond the columns, whichever side is the higher.
  const up = rulerTop - labelY(frame, 'inbound', 0) - CLEAR;
  const down = labelY(frame, 'outbound', 0) - rulerBottom - CLEAR;
  const per = ({ inbound, outbound }: Peaks['all']) =>
    Math.min(up / Math.max(1, inbound), down / Math.max(1, outbound));
  const sides = Math.max(all.inbound, all.outbound);
  const sidesFitting = Math.max(fitting.inbound, fitting.outbound);
  const apart = !behind && sidesFitting * APART < sides && sidesFitting > 0;
  const most = Math.max(1, apart ? sidesFitting : sides);
  return {
    perVisit: per(apart ? fitting : all),
    perOther: per(all),
    perJoint: ((rulerBottom - rulerTop) * LANE) / Math.max(1, all.joint),
    apart,
    mark: roundDown(most),
    step,
  };
}
