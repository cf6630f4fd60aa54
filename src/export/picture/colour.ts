/** A colour as drawing programs read it, and how much of it covers what is below. */
export interface Paint {
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const hex = (n: number): string => Math.round(n).toString(16).padStart(2, '0');

const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)$/;

let canvas: CanvasRenderingContext2D | null = null;
const mixed = new Map<string, Paint | undefined>();

/** A colour of another space, as the browser itself paints it. */
function painted(colour: string): Paint | undefined {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return a === 0 ? undefined : { colour: `#${hex(r)}${hex(g)}${hex(b)}`, opacity: a / 255 };
}

/** A computed colour as six hexadecimal figures; nothing when it is none, or nothing is to be seen of it. */
export function paintOf(colour: string): Paint | undefined {
  if (colour === '' || colour === 'none' || colour === 'transparent') return undefined;
  const [, r, g, b, alpha, percent] = RGB.exec(colour) ?? [];
  if (r !== undefined) {
    const opacity = alpha === undefined ? 1 : Number(alpha) / (percent ? 100 : 1);
    if (opacity === 0) return undefined;
    return { colour: `#${hex(Number(r))}${hex(Number(g))}${hex(Number(b))}`, opacity };
  }
  if (!mixed.has(colour)) mixed.set(colour, painted(colour));
  return mixed.get(colour);
}
