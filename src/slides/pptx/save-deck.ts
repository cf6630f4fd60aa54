import { download, fileName } from '../../export/download.ts';
import type { ShowData } from '../show-data.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Hands the reader the slides of a show as a PowerPoint file, with its figures and, unless told otherwise, its notes. Rejects when
 * the parts that make it do not come. The words of its languages must have come.
 * @param title names the file, and is its title
 * @returns the name of the file
 */
export async function saveDeck(
  show: ShowData,
  title: string,
  { notes = true }: { readonly notes?: boolean } = {},
): Promise<string> {
  const { deckFile } = await import('./deck-file.ts');
  const file = await deckFile(show, { title, notes, made: new Date() });
  const name = fileName(show.register.asOf, title, undefined, 'pptx');
  download(name, new Blob([file], { type: TYPE }), TYPE);
  return name;
}
