import type { Form } from './forms.ts';
import { type Scale, xOf } from './scale.ts';

/**
 * What a form comes to at a scale: a short span is a dot, a long one a line with end ticks.
 * `line` and `bar` have hard ends, `month` and `year` are frames, `window` fades at both ends.
 */
export type Shape = 'dot' | 'bar' | 'line' | 'month' | 'year' | 'window' | 'beads';

/** From left to right, in px. */
export interface Stretch {
  readonly a: number;
  readonly b: number;
}

/** The room that a mark takes on the time axis, in px. */
export interface Footprint extends Stretch {
  readonly shape: Shape;
  /** Where its leader stands: the middle of what is seen of it, or its only bead there. */
  readonly c: number;
  readonly beads: readonly Stretch[];
  /** Of a bar or line whose ends are not known to the day: where it surely was. */
  readonly sure?: Stretch;
}

const LONG = 70;

const around = (middle: number, width: number): Stretch => ({ a: middle - width / 2, b: middle + width / 2 });

const atLeast = (stretch: Stretch, width: number): Stretch =>
  stretch.b - stretch.a >= width ? stretch : around((stretch.a + stretch.b) / 2, width);

function bodyOf(form: Form, scale: Scale, dot: number): { readonly shape: Shape } & Stretch {
  const true_ = { a: xOf(scale, form.earliest), b: xOf(scale, form.latest + 1) };
  const width = true_.b - true_.a;
  switch (form.kind) {
    case 'day':
      return { shape: 'dot', ...around((true_.a + true_.b) / 2, dot) };
    case 'span':
      if (width <= dot * 1.35)
        return { shape: 'dot', ...around((true_.a + true_.b) / 2, Math.max(dot, width)) };
      return { shape: width > LONG ? 'line' : 'bar', ...true_ };
    case 'month':
    case 'year':
    case 'window':
      return { shape: form.kind, ...atLeast(true_, dot * 1.7) };
    case 'beads':
      return { shape: 'beads', a: true_.a - dot / 2, b: true_.b + dot / 2 };
  }
}

/** The room a form takes at a scale. `dot` is the width of a single day's mark. */
export function footprintOf(form: Form, scale: Scale, dot: number): Footprint {
  const body = bodyOf(form, scale, dot);
  const left = Math.min(Math.max(body.a, scale.x0), scale.x1);
  const right = Math.max(Math.min(body.b, scale.x1), scale.x0);
  const beads = form.beads.map((bead) =>
    atLeast({ a: xOf(scale, bead.from), b: xOf(scale, bead.to + 1) }, dot * 0.8),
  );
  const [bead, another] = beads.filter(({ a, b }) => a + b > 2 * scale.x0 && a + b < 2 * scale.x1);
  const [from, to] = bead && !another ? [bead.a, bead.b] : [left, right];
  const exactEnds = !form.sure || (form.sure.from === form.earliest && form.sure.to === form.latest);
  return {
    ...body,
    c: (from + to) / 2,
    beads,
    ...(form.sure &&
      !exactEnds && { sure: { a: xOf(scale, form.sure.from), b: xOf(scale, form.sure.to + 1) } }),
  };
}
