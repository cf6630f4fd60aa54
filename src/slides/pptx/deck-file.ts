import { presentationFile } from '../../export/pptx/presentation.ts';
import { say } from '../../records/text.ts';
import { wordsIn } from '../../words/index.ts';
import { type ShowData, sizeOf } from '../show-data.ts';
import { writeMaster, writePlaces } from './frame.ts';
import { tagOf } from './said.ts';
import { slideToWrite } from './slide.ts';

/** What a file is to be. */
export interface DeckFile {
  readonly title: string;
  /** Whether what is for whoever speaks is in it: for guests it is not. */
  readonly notes: boolean;
  readonly made: Date;
}

/** The slides of a show as the bytes of a PowerPoint file. The words of its languages must have come. */
export function deckFile(show: ShowData, { title, notes, made }: DeckFile): Promise<Uint8Array<ArrayBuffer>> {
  const [lang] = show.tongues;
  const { home } = show.register.dashboard;
  const slides = show.slides.map((drawn, i) => slideToWrite(drawn, i + 1, show));
  return presentationFile({
    title,
    by: say(home.name, lang).text,
    lang: tagOf(lang),
    look: show.look,
    ...sizeOf(show.ratio),
    master: (pen) => writeMaster(pen, show),
    layout: { name: wordsIn(lang).handout.parts.layout, draw: (pen) => writePlaces(pen, show) },
    slides: notes ? slides : slides.map((slide) => ({ ...slide, notes: [] })),
    made,
  });
}
