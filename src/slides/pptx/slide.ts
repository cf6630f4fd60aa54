import type { Pen, SlideToWrite } from '../../export/pptx/pen.ts';
import { wordsIn } from '../../words/index.ts';
import type { Content } from '../content.ts';
import type { SlideLang } from '../deck.ts';
import type { DrawnSlide } from '../drawn.ts';
import { type ShowData, sizeOf } from '../show-data.ts';
import { titleStands } from './blocks/greeting.ts';
import { writeBody } from './body.ts';
import { bodyBox, footBox, footStyle, titleBox, titleStyle, writeNumber } from './frame.ts';
import { run, runOf, serif, tagOf } from './said.ts';
import { heightOf, sizeWithin, styleOfFewLines, widthToBreak } from './text-height.ts';

/** Free room above the title of a welcome, which has its own place. */
const UNTITLED = 96;
/** Free room between a title and the same in the second language, px. */
const SECOND = { above: 14, size: 40, leading: 1.3 };
const SMALLEST = 18;

/** The title and, where both languages are shown, the second under it. Gives where they end. */
function writeHead(pen: Pen, { title }: Content, other: Content | undefined, show: ShowData): number {
  const [lang, second] = show.tongues;
  const { style, leading } = titleStyle(show.ratio, lang);
  const place = titleBox(show.ratio, 0);
  const few = styleOfFewLines(title.text, style, place.width);
  const first = [{ runs: [runOf(title, few, { lang })], leading }];
  const width = widthToBreak(title.text, few, place.width);
  const height = heightOf(first, width);
  pen.text({ box: { ...place, width, height }, place: 'title', paragraphs: first });
  const end = place.top + height;
  if (!other || !second || other.title.text === title.text) return end;
  const under = [
    {
      runs: [run(other.title.text, serif(SECOND.size, { ink: 'ink-2' }), other.title.lang ?? second)],
      leading: SECOND.leading,
    },
  ];
  const own = heightOf(under, place.width);
  pen.text({ box: { ...place, top: end + SECOND.above, height: own }, paragraphs: under });
  return end + SECOND.above + own;
}

/** A title that is only for the outline: above the slide, where PowerPoint itself puts one that is not to be seen. */
function writeUnseen(pen: Pen, { title }: Content, { ratio, tongues: [lang] }: ShowData): void {
  const { width } = sizeOf(ratio);
  const style = serif(34);
  pen.text({
    box: { left: 0, top: -70, width, height: 56 },
    place: 'title',
    paragraphs: [{ runs: [runOf(title, style, { lang })], leading: 1.2 }],
  });
}

/** Where it is from and how new it is. */
function writeFoot(pen: Pen, { source }: Content, show: ShowData): void {
  const [lang] = show.tongues;
  const { slides, dates } = wordsIn(lang);
  const asOf = slides.asOf(dates.day(show.register.asOf));
  const text = source.text ? `${source.text}\u2003${asOf}` : asOf;
  const box = footBox(show);
  // One line, or two of smaller letters.
  const size = Math.max(SMALLEST, sizeWithin(text, footStyle, box.width));
  const style = { ...footStyle, size };
  const runs = source.text
    ? [runOf(source, style, { lang }), run(`\u2003${asOf}`, style, lang)]
    : [run(asOf, style, lang)];
  pen.text({ box, place: 'foot', anchor: 'middle', paragraphs: [{ runs, leading: 1.15 }] });
}

/** The notes of a slide: those of the leading language, and below them those of the other. */
export function notesOf({ faces }: DrawnSlide, { tongues }: ShowData): SlideToWrite['notes'] {
  const of = (content: Content | undefined, lang: SlideLang | undefined) =>
    content && lang ? content.notes.map((text) => ({ text, lang: tagOf(lang) })) : [];
  const [first, second] = [of(faces[0], tongues[0]), of(faces[1], tongues[1])];
  const same = first.length === second.length && first.every(({ text }, i) => text === second[i]?.text);
  return same ? first : [...first, ...second];
}

/** A slide as it is written to PowerPoint: the same as on the screen, every word a text and every mark a shape. */
export function slideToWrite(drawn: DrawnSlide, n: number, show: ShowData): SlideToWrite {
  const [content, other] = drawn.faces;
  const [lang, second] = show.tongues;
  const greeting = content.blocks.find((block) => block.form === 'greeting');
  return {
    title: content.title.text,
    notes: notesOf(drawn, show),
    draw: (pen) => {
      const bare = greeting && other?.blocks.find((block) => block.form === 'greeting');
      if (greeting && !titleStands(greeting, bare, lang, content.title.text)) writeUnseen(pen, content, show);
      const top = greeting ? UNTITLED : writeHead(pen, content, other, show);
      const box = bodyBox(show.ratio, top);
      writeBody(pen, box, content, other, {
        show,
        lang,
        other: second,
        words: wordsIn(lang),
        title: content.title.text,
        width: box.width,
      });
      writeFoot(pen, content, show);
      writeNumber(pen, show, n);
    },
  };
}
