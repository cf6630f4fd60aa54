import { say, type Text } from '../../records/text.ts';
import { wordsIn } from '../../words/index.ts';
import { type SlideLang, slideLangs } from '../deck.ts';
import type { Here } from '../kinds/kind.ts';

/*
 * How many rows of a list a slide has room for. The same rows stand there in either language and in both, so the room is that
 * of both languages under each other, in px of a slide of 1920 × 1080.
 */

/** Between the head with a title of one line and the foot. */
const ROOM = 660;
/** Each further line of a title, what a list has under it when it does not show all, and each line of a row. */
const TITLE_LINE = 78;
const MORE = 50;
const LINE = 51;

/** Of a row beside its text: rules, the second language; and the note under it, if there is one. */
const BARE = 102;
const NOTE = 46;
/** A row that is to be filled at the meeting. */
export const BLANK = 153;

/** Characters on a line: of a title, of a list, of a list with blanks beside it. */
const WIDTHS: Readonly<Record<'title' | 'wide' | 'narrow', Readonly<Record<SlideLang, number>>>> = {
  title: { en: 56, zh: 26 },
  wide: { en: 80, zh: 38 },
  narrow: { en: 49, zh: 23 },
};

/** Lines of a text in the language in which it has most. */
const linesOf = (text: Text, width: Readonly<Record<SlideLang, number>>): number =>
  Math.max(
    1,
    ...slideLangs.map((lang) => {
      const said = say(text, lang);
      return Math.ceil([...said.text].length / width[said.lang === 'zh' ? 'zh' : 'en']);
    }),
  );

/** What a sentence is in both languages. */
export const inBoth = (here: Here, sentence: (here: Here) => string): Text =>
  Object.fromEntries(slideLangs.map((lang) => [lang, sentence({ ...here, lang, words: wordsIn(lang) })]));

/** What a list shares its slide with. */
interface Beside {
  /** The title, in both languages. */
  readonly title: Text;
  /** Rows on a slide, at most. */
  readonly rows: number;
  /** Rows have a note under them. */
  readonly notes?: boolean;
  /** Rows have blanks beside them. */
  readonly blanks?: boolean;
  /** What else takes room, px. */
  readonly taken?: number;
}

/** The room for rows under a title, px. */
const roomUnder = ({ title, taken = 0 }: Pick<Beside, 'title' | 'taken'>): number =>
  ROOM - taken - TITLE_LINE * (linesOf(title, WIDTHS.title) - 1);

const heightOf = (texts: readonly Text[], { notes, blanks }: Beside): number =>
  texts.reduce<number>(
    (sum, text) =>
      sum +
      BARE +
      (notes ? NOTE : 0) +
      LINE * (linesOf(text, blanks ? WIDTHS.narrow : WIDTHS.wide) - 1) +
      LINE,
    0,
  );

/** As many of some items as a slide has room for, at least one. */
export function fitting<T>(items: readonly T[], textOf: (item: T) => Text, beside: Beside): readonly T[] {
  const texts = items.map(textOf);
  for (let n = Math.min(items.length, beside.rows); n > 1; n--) {
    const room = roomUnder(beside) - (n < items.length ? MORE : 0);
    if (heightOf(texts.slice(0, n), beside) <= room) return items.slice(0, n);
  }
  return items.slice(0, 1);
}

/** How many rows to be filled still fit under some others: at least one. */
export const blanksUnder = (texts: readonly Text[], beside: Beside, cut: boolean): number => {
  const rest = roomUnder(beside) - (cut ? MORE : 0) - heightOf(texts, beside);
  return Math.max(1, Math.min(beside.rows + 1 - texts.length, Math.floor(rest / BLANK)));
};
