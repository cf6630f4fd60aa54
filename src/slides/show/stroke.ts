/** A place on a slide, px at its own size. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const at = ({ x, y }: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const middle = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A stroke of the hand as SVG path data: through the middles between its places, which rounds its corners. */
export function strokePath(places: readonly Place[]): string {
  const [first, ...rest] = places;
  if (!first) return '';
  // A line of no length is a dot.
  if (rest.length === 0) return `M${at(first)}l0 0`;
  const curves = rest
    .slice(0, -1)
    .map((place, i) => `Q${at(place)} ${at(middle(place, rest[i + 1] ?? place))}`);
  return `M${at(first)}${curves.join('')}L${at(rest.at(-1) ?? first)}`;
}
