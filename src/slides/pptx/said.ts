import type { Paragraph, Run, Style } from '../../export/pptx/pen.ts';
import { languages } from '../../words/index.ts';
import type { Line } from '../content.ts';
import type { Kit } from './kit.ts';

/** The full tag of a language, by which PowerPoint chooses faces and checks spelling; others stay as they are. */
export const tagOf = (lang: string): string => languages.find(({ id }) => id === lang)?.tag ?? lang;

/** Of the second language, as a share of the first: under it, and beside it. */
const UNDER = 0.88;
const BESIDE = 0.92;

/** A style of the sans face in ink, changed. */
export const sans = (size: number, more: Partial<Style> = {}): Style => ({
  face: 'sans',
  size,
  ink: 'ink',
  ...more,
});

/** A style of the serif face in ink, changed. */
export const serif = (size: number, more: Partial<Style> = {}): Style => ({
  face: 'serif',
  size,
  ink: 'ink',
  ...more,
});

const HAN = /\p{Script=Han}/u;

/** A stretch of text in a language. The face of Chinese headings is strong by itself. */
export function run(text: string, style: Style, lang: string): Run {
  const { bold, ...rest } = style;
  const strong = bold && !(style.face === 'serif' && lang === 'zh' && HAN.test(text));
  return { text, lang: tagOf(lang), style: strong ? style : rest };
}

/** A line in the leading language, or its own. */
export const runOf = (line: Line, style: Style, { lang }: Pick<Kit, 'lang'>): Run =>
  run(line.text, style, line.lang ?? lang);

/** What a line says in the second language, where that is shown and says something else. */
export const secondOf = (line: Line, other: Line | undefined): Line | undefined =>
  line.twin && other && other.text !== line.text ? other : undefined;

/** A line with the second language after it in the same row. */
export function besideRuns(line: Line, other: Line | undefined, style: Style, kit: Kit): readonly Run[] {
  const first = runOf(line, style, kit);
  const second = secondOf(line, other);
  if (!second) return [first];
  const paler = { ...style, size: style.size * BESIDE, ink: 'ink-2' as const };
  return [
    { ...first, text: `${first.text} ` },
    run(second.text, paler, second.lang ?? kit.other ?? kit.lang),
  ];
}

/** How lines of text are set. */
export interface Setting {
  readonly style: Style;
  readonly leading: number;
  readonly before?: number;
  readonly align?: Paragraph['align'];
  /** Of the second language; else the first, smaller and weaker. */
  readonly second?: { readonly style: Style; readonly leading: number; readonly before?: number };
}

/** A line and, where both languages are shown, the second under it. */
export function underParagraphs(
  line: Line,
  other: Line | undefined,
  setting: Setting,
  kit: Kit,
): readonly Paragraph[] {
  const { style, leading, before = 0, align = 'left', second } = setting;
  const first: Paragraph = { runs: [runOf(line, style, kit)], leading, before, align };
  const twin = secondOf(line, other);
  if (!twin) return [first];
  const own = second ?? { style: { ...style, size: style.size * UNDER, ink: 'ink-2' as const }, leading };
  return [
    first,
    {
      runs: [run(twin.text, own.style, twin.lang ?? kit.other ?? kit.lang)],
      leading: own.leading,
      before: own.before ?? 0,
      align,
    },
  ];
}

/** A line with the second language beside it, as a paragraph. */
export const besideParagraph = (
  line: Line,
  other: Line | undefined,
  { style, leading, before = 0, align = 'left' }: Setting,
  kit: Kit,
): Paragraph => ({ runs: besideRuns(line, other, style, kit), leading, before, align });
