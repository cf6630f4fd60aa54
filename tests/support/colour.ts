/** Colour arithmetic: contrast as WCAG 2.2 defines it, distance in OKLab, and how colours look to people who see fewer. */

/** Red, green and blue. */
type Triple = readonly [number, number, number];

/** Kinds of colour vision. */
export type Vision = 'full' | 'protan' | 'deutan' | 'tritan';

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (m: readonly [Triple, Triple, Triple], v: Triple): Triple => [
  dot(m[0], v),
  dot(m[1], v),
  dot(m[2], v),
];
const each = (v: Triple, f: (c: number) => number): Triple => [f(v[0]), f(v[1]), f(v[2])];

/** The linear light, 0 to 1 a channel, of `#rrggbb`. */
function lightOf(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  return each([r, g, b], (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], lightOf(hex));

/** The contrast of two colours `#rrggbb`, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const SEEN: Readonly<Record<Exclude<Vision, 'full'>, readonly [Triple, Triple, Triple]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const CONES: readonly [Triple, Triple, Triple] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const OKLAB: readonly [Triple, Triple, Triple] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function oklab(hex: string, vision: Vision): Triple {
  const light = lightOf(hex);
  const seen =
    vision === 'full' ? light : each(times(SEEN[vision], light), (c) => Math.min(1, Math.max(0, c)));
  return times(OKLAB, each(times(CONES, seen), Math.cbrt));
}

/** How far apart two colours `#rrggbb` look: OKLab distance × 100. Below about 2 nobody tells them apart. */
export function distance(a: string, b: string, vision: Vision = 'full'): number {
  const [x, y] = [oklab(a, vision), oklab(b, vision)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}
