/*
 * What the drawn parts of a page can be saved as. The one file of this room that ui knows; what it needs comes when asked for.
 */
import type { Day } from '../records/day.ts';
import type { Row } from './csv.ts';
import { download, fileName } from './download.ts';
import type { Legend } from './figure.ts';

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Hands the reader a table. `what` names it; gives the name of the file. */
export async function saveTable(rows: readonly Row[], what: string, asOf: Day): Promise<string> {
  const { tableToCsv } = await import('./csv.ts');
  const name = fileName(asOf, what, undefined, 'csv');
  download(name, [tableToCsv(rows)], 'text/csv;charset=utf-8');
  return name;
}

/** Hands the reader a figure as a picture; gives the name of the file. */
export async function savePicture(
  format: PictureFormat,
  root: HTMLElement,
  legend: Legend,
  asOf: Day,
): Promise<string> {
  const { figureOf } = await import('./figure.ts');
  const picture = figureOf(root, legend);
  const name = fileName(asOf, legend.title, undefined, format);
  if (format === 'svg')
    download(name, [`<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`], 'image/svg+xml');
  else download(name, await (await import('./picture/png.ts')).pngOf(picture), 'image/png');
  return name;
}
