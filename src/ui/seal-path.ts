/** The carving of a seal: a square of side 100, one to four signs. Pure geometry; the same id is always cut the same way. */

const HAN = /\p{Script=Han}/u;
const NEAR = 2;
const FAR = 98;
/** Points along one side. */
const STEPS = 7;

/** Below this size in px the edge is straight and only the first sign is cut. */
const SMALL = 28;
const MIDDLE = 56;

export interface SealSign {
  readonly text: string;
  /** Middle and baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Width to which Latin letters are fitted. */
  readonly width?: number;
}

type Point = readonly [x: number, y: number];

function hash(text: string): number {
  let h = 2166136261;
  for (const sign of text) h = Math.imul(h ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return h;
}

function random(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed ^ (seed >>> 15), 2246822507) ^ Math.imul(seed ^ (seed >>> 13), 3266489909)) >>> 0;
    return seed / 4294967296;
  };
}

/** The outline, cut by hand: each side wavers a little, with a deeper nick here and there. */
function edge(id: string, size: number): readonly Point[] {
  const next = random(hash(id));
  const waver = size < SMALL ? 0 : size < MIDDLE ? 0.35 : 0.6;
  const corners: readonly Point[] = [
    [NEAR, NEAR],
    [FAR, NEAR],
    [FAR, FAR],
    [NEAR, FAR],
  ];
  return corners.flatMap(([x0, y0], i) => {
    const [x1, y1] = corners[(i + 1) % 4] ?? [x0, y0];
    return Array.from({ length: STEPS }, (_, step): Point => {
      let depth = (next() - 0.5) * waver;
      if (next() > 0.9) depth -= waver * 2.2;
      const along = step / STEPS;
      return [
        x0 + (x1 - x0) * along + ((y1 - y0) / 100) * depth,
        y0 + (y1 - y0) * along - ((x1 - x0) / 100) * depth,
      ];
    });
  });
}

/** `length` from `from` towards `to`. */
function towards(from: Point, to: Point, length: number): Point {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const l = Math.hypot(dx, dy) || 1;
  return [from[0] + (dx / l) * length, from[1] + (dy / l) * length];
}

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const cut = new Map<string, string>();

/** The ground of a seal as SVG path data in a 100 × 100 square. `size` in px decides how fine the cut is. Each is cut once. */
export function sealPath(id: string, text: string, size: number): string {
  const key = `${size} ${text} ${id}`;
  const path = cut.get(key) ?? cutPath(id, text, size);
  cut.set(key, path);
  return path;
}

function cutPath(id: string, text: string, size: number): string {
  const points = edge(id + text, size);
  const round = size < SMALL ? 4 : 3;
  const parts = points.map((point, i) => {
    if (i % STEPS !== 0) return `L${at(point)}`;
    const before = points.at(i - 1) ?? point;
    const after = points[i + 1] ?? point;
    return `${i === 0 ? 'M' : 'L'}${at(towards(point, before, round))}Q${at(point)} ${at(towards(point, after, round))}`;
  });
  return `${parts.join('')}Z`;
}

/** Whether the signs are Chinese and stand in columns from the right. */
export const isChinese = (text: string): boolean => HAN.test(text);

/** Where each sign of a seal stands. */
export function sealSigns(text: string, size: number): readonly SealSign[] {
  const [a = '', b = '', c = '', d = ''] = size < SMALL ? [...text].slice(0, 1) : [...text];
  const sign = (s: string, x: number, y: number, fontSize: number, width?: number): SealSign =>
    width ? { text: s, x, y, size: fontSize, width } : { text: s, x, y, size: fontSize };
  if (isChinese(text)) {
    if (!b) return [sign(a, 50, 79, 80)];
    if (!c) return [sign(a, 50, 46.5, 44), sign(b, 50, 90, 44)];
    const right = [sign(a, 73, 46.5, 42), sign(b, 73, 90, 42)];
    return d ? [...right, sign(c, 27.5, 46.5, 42), sign(d, 27.5, 90, 42)] : [...right, sign(c, 27.5, 68, 42)];
  }
  if (!b) return [sign(a, 50, 75, 72)];
  if (!c) return [sign(a + b, 50, 66, 50, 68)];
  if (!d) return [sign(a + b + c, 50, 62.5, 36, 76)];
  return [sign(a + b, 50, 45, 42, 66), sign(c + d, 50, 86, 42, 66)];
}
