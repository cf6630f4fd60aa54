import type { Reader } from '../../query/handout-view.ts';
import { notesOf } from '../pptx/slide.ts';
import type { ShowData } from '../show-data.ts';
import type { Note } from './sheets.ts';

/** The notes of each slide, in the languages of the slides; for guests none: they are for whoever speaks. */
export const notesFor = (reader: Reader, show: ShowData): readonly (readonly Note[])[] =>
  show.slides.map((drawn) => (reader === 'us' ? notesOf(drawn, show) : []));
