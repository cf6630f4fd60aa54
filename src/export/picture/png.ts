import type { Picture } from '../figure.ts';
import { facesFor } from './faces.ts';

/** Dots a pixel of the page. */
const SCALE = 2;
/** Browsers draw no larger than this on a side, and no more dots than that. */
const LONGEST = 16_000;
const MOST = 120_000_000;

/** How many dots a pixel a picture of a size can have. */
export const scaleFor = (width: number, height: number): number =>
  Math.min(SCALE, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)));

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => fail(new Error('The picture could not be drawn.'));
    image.src = url;
  });
}

/** A picture as a PNG at twice its size, or as near to that as the browser can. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const style = await facesFor(svg);
  const whole = svg.replace('>', `><style>${style}</style>`);
  const url = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    const scale = scaleFor(width, height);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('The picture could not be written.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
