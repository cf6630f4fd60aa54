import type { Register } from '../records/register.ts';
import { wordsIn } from '../words/index.ts';
import type { Content, Faces } from './content.ts';
import { type Deck, type Slide, type SlideLang, shownSlides } from './deck.ts';
import { withEdits } from './edits.ts';
import { kindById } from './kinds/index.ts';
import type { Subject } from './subject.ts';

/** In which language slides are: one, or both with the first leading. */
export type Tongues = readonly [lead: SlideLang, other?: SlideLang];

/** A slide that can be drawn. */
export interface DrawnSlide {
  readonly slide: Slide;
  readonly faces: Faces;
  /** Whether there was anything to show: a record may be gone, or its kind not be known. */
  readonly gone: boolean;
}

/** The languages for a setting of the show, the reader's leading. */
export const tonguesOf = (setting: SlideLang | 'both', reader: SlideLang): Tongues =>
  setting === 'both' ? [reader, reader === 'en' ? 'zh' : 'en'] : [setting];

function faceOf(slide: Slide, lang: SlideLang, deck: Deck, subject: Subject, register: Register) {
  const words = wordsIn(lang);
  const kind = kindById.get(slide.kind);
  const content = kind?.content({ register, subject, deck, lang, words }, slide);
  const instead: Content = {
    title: { id: 'title', text: kind ? words.slides.gone : words.slides.unknownKind(slide.kind) },
    blocks: [],
    notes: [],
    source: { id: 'source', text: '' },
  };
  return { gone: !content, content: withEdits(content ?? instead, slide, lang) };
}

/** One slide with what stands on it. */
export function drawnSlide(
  slide: Slide,
  deck: Deck,
  subject: Subject,
  register: Register,
  [lead, other]: Tongues,
): DrawnSlide {
  const first = faceOf(slide, lead, deck, subject, register);
  const second = other && faceOf(slide, other, deck, subject, register).content;
  return { slide, gone: first.gone, faces: second ? [first.content, second] : [first.content] };
}

/** The slides of a deck that are shown, with what stands on them. The words of the languages must have come. */
export const drawnSlides = (
  deck: Deck,
  subject: Subject,
  register: Register,
  tongues: Tongues,
): readonly DrawnSlide[] =>
  shownSlides(deck).map((slide) => drawnSlide(slide, deck, subject, register, tongues));
