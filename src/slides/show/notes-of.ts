import type { Lang } from '../../words/index.ts';
import { type DrawnSlide, drawnSlide } from '../drawn.ts';
import type { ShowData } from '../show-data.ts';

/** The notes to a slide in the language of whoever speaks, which need not be that of the slides. */
export function notesOf(show: ShowData, drawn: DrawnSlide, lang: Lang): readonly string[] {
  const place = show.tongues.indexOf(lang);
  const face = drawn.faces[place];
  if (face) return face.notes;
  const { deck, subject, register } = show;
  return drawnSlide(drawn.slide, deck, subject, register, [lang]).faces[0].notes;
}

/** What a slide is called in lists: by what kind it is, else by its title. */
export function slideName(drawn: DrawnSlide, kinds: Readonly<Record<string, string>>): string {
  const { kind } = drawn.slide;
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? '') : drawn.faces[0].title.text;
}
