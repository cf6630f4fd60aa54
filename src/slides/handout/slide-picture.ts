import { download, fileName } from '../../export/download.ts';
import type { Picture } from '../../export/figure.ts';
import { shape } from '../../export/picture/ink.ts';
import { pngOf } from '../../export/picture/png.ts';
import { drawElement, laidOpen } from '../../export/picture/scene.ts';
import type { PictureFormat } from '../../export/save.ts';
import type { Day } from '../../records/day.ts';

/** Drawings in which nothing has changed for so many frames are done; and how long is waited at most, ms. */
const STILL = 4;
const PATIENCE = 4000;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits until a slide is drawn: its faces have come, and so have the parts that have files of their own. */
async function drawnWhole(element: HTMLElement): Promise<void> {
  let still = 0;
  const observer = new MutationObserver(() => {
    still = 0;
  });
  observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  const end = performance.now() + PATIENCE;
  await document.fonts.ready;
  while (still < STILL && performance.now() < end) {
    await frame();
    still++;
  }
  observer.disconnect();
}

/** A slide that is drawn at its own size, as a picture that needs nothing else. Its links are not in it. */
function slidePicture(root: HTMLElement, title: string, lang: string): Picture {
  return laidOpen(root, (copy) => {
    const { left, top, width, height } = copy.getBoundingClientRect();
    const svg = shape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': lang });
    const name = shape('title');
    name.textContent = title;
    svg.append(name, ...drawElement(copy, { x: left, y: top }));
    return { svg: new XMLSerializer().serializeToString(svg), width, height };
  });
}

/** Hands the reader a slide as a picture; gives the name of the file. */
export async function saveSlidePicture(
  format: PictureFormat,
  root: HTMLElement,
  { title, lang, asOf }: { readonly title: string; readonly lang: string; readonly asOf: Day },
): Promise<string> {
  await drawnWhole(root);
  const picture = slidePicture(root, title, lang);
  const name = fileName(asOf, title, undefined, format);
  if (format === 'svg')
    download(name, [`<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`], 'image/svg+xml');
  else download(name, await pngOf(picture), 'image/png');
  return name;
}
