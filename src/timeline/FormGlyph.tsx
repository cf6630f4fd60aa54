import type { Direction } from '../records/visit.ts';
import type { Doubt, FormKind } from './forms.ts';
import { MarkShape } from './MarkShape.tsx';

const shapes = {
  day: 'dot',
  span: 'bar',
  month: 'month',
  year: 'year',
  window: 'window',
  beads: 'beads',
} as const;

/** A mark by itself, away from any scale, as wide as its form asks for. Decorates words. */
export function FormGlyph({
  form,
  doubt,
  direction,
  fade,
  room,
  dot = 9,
  hatch,
}: {
  readonly form: FormKind;
  readonly doubt: Doubt;
  readonly direction: Direction;
  /** Start of the ids of the gradients; see `Fades`. */
  readonly fade: string;
  /** Width of what is longer than a day, px. */
  readonly room: number;
  readonly dot?: number;
  /** The id of stripes that hatch it. */
  readonly hatch?: string | undefined;
}) {
  const width = form === 'day' ? dot + 1 : form === 'month' ? Math.max(dot * 1.7, room * 0.6) : room;
  const bead = (x: number) => ({ a: x, b: x + 6.6 });
  const mark = {
    shape: shapes[form],
    a: 0.5,
    b: width - 0.5,
    c: width / 2,
    beads: form === 'beads' ? [bead(0.8), bead(width / 2 - 3.3), bead(width - 7.4)] : [],
  };
  return (
    <svg width={width} height={dot + 1} aria-hidden="true">
      <g clipPath={hatch && `url(#${hatch})`}>
        <MarkShape mark={mark} direction={direction} doubt={doubt} y={(dot + 1) / 2} size={dot} fade={fade} />
      </g>
    </svg>
  );
}
