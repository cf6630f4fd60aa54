/** A place, px. */
export type Point = readonly [x: number, y: number];

/** A step of a path, its points absolute. */
export interface Step {
  readonly kind: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly Point[];
}

const PIECES = /([MLHVQCZmlhvqcz])([^MLHVQCZmlhvqcz]*)/g;
const NUMBERS = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** How many numbers a step takes. */
const TAKES = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 } as const;
type Letter = keyof typeof TAKES;

/** The numbers of the steps that a letter begins; one that closes takes none. */
function groupsOf(letter: Letter, numbers: readonly number[]): readonly (readonly number[])[] {
  const takes = TAKES[letter];
  if (takes === 0) return [[]];
  return Array.from({ length: Math.floor(numbers.length / takes) }, (_, i) =>
    numbers.slice(i * takes, (i + 1) * takes),
  );
}

/** @param from where relative numbers count from @param at where the path is */
function pointsOf(letter: Letter, numbers: readonly number[], [x0, y0]: Point, [x, y]: Point): Point[] {
  if (letter === 'H') return numbers.map((n) => [x0 + n, y]);
  if (letter === 'V') return numbers.map((n) => [x, y0 + n]);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    x0 + (numbers[2 * i] ?? 0),
    y0 + (numbers[2 * i + 1] ?? 0),
  ]);
}

function kindOf(letter: Letter, i: number): Step['kind'] {
  if (letter === 'H' || letter === 'V') return 'L';
  // Further points of a move are lines.
  return letter === 'M' && i > 0 ? 'L' : letter;
}

/** Reads SVG path data of lines and curves; arcs it does not know. */
export function readPath(data: string): readonly Step[] {
  const steps: Step[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const [, sign = 'Z', rest = ''] of data.matchAll(PIECES)) {
    const letter = sign.toUpperCase() as Letter;
    const numbers = (rest.match(NUMBERS) ?? []).map(Number);
    for (const [i, group] of groupsOf(letter, numbers).entries()) {
      const kind = kindOf(letter, i);
      const points = pointsOf(letter, group, sign === letter ? [0, 0] : at, at);
      steps.push({ kind, points });
      at = kind === 'Z' ? start : (points.at(-1) ?? at);
      if (kind === 'M') start = at;
    }
  }
  return steps;
}

/** Path data with every point moved. */
export const movedPath = (data: string, move: (point: Point) => Point): string =>
  readPath(data)
    .map(({ kind, points }) => kind + points.map((point) => move(point).join(' ')).join(' '))
    .join('');
