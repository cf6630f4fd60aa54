import type { Box, Pen, Style } from '../../export/pptx/pen.ts';
import { whoOf } from '../../insight/who.ts';
import type { Ratio } from '../../query/show-view.ts';
import { say } from '../../records/text.ts';
import { wordsIn } from '../../words/index.ts';
import type { SlideLang } from '../deck.ts';
import { partnersShown } from '../partners-shown.ts';
import { type ShowData, sizeOf } from '../show-data.ts';
import { run, sans, serif } from './said.ts';
import { writeSeal } from './seal.ts';

/*
 * What stands in the same place on every slide, as in `Slide.module.css` and `SlideFoot.module.css`. Px.
 */
const MARGIN = 120;
const RULES = { top: 56, thick: 6, gap: 2, thin: 2 };
const TITLE = 120;
const BODY_END = 948;
const FOOT = { line: 972, top: 992, height: 38, seal: 34, gap: 18, number: 140 };

/** Where what is between title and foot ends. */
export const bodyBox = (ratio: Ratio, top: number): Box => ({
  left: MARGIN,
  top,
  width: sizeOf(ratio).width - 2 * MARGIN,
  height: BODY_END - top,
});

/** How titles are set. */
export function titleStyle(
  ratio: Ratio,
  lang: SlideLang,
): { readonly style: Style; readonly leading: number } {
  if (lang === 'zh') return { style: serif(63, { bold: true }), leading: 1.24 };
  return { style: serif(ratio === '4:3' ? 60 : 70, { bold: true, spacing: -0.022 }), leading: 1.12 };
}

export const titleBox = (ratio: Ratio, height: number): Box => ({
  left: MARGIN,
  top: TITLE,
  width: sizeOf(ratio).width - 2 * MARGIN,
  height,
});

/** How many seals there are at the foot. */
const sealsOf = ({ subject, register }: ShowData) => {
  const { home } = register.dashboard;
  const partners = partnersShown(subject, register).map((partner) => whoOf(partner, register));
  return [{ id: home.id, seal: home.seal, full: true, name: home.name }, ...partners];
};

/** Where it is said whence a slide is. */
export function footBox(show: ShowData): Box {
  const left = MARGIN + sealsOf(show).length * (FOOT.seal + FOOT.gap);
  return {
    left,
    top: FOOT.top,
    width: sizeOf(show.ratio).width - MARGIN - FOOT.number - left,
    height: FOOT.height,
  };
}

export const footStyle = sans(24, { ink: 'ink-3' });

/** The number of the slide, which PowerPoint counts itself. */
export function writeNumber(pen: Pen, { ratio, tongues: [lang] }: ShowData, n: number): void {
  pen.text({
    box: {
      left: sizeOf(ratio).width - MARGIN - FOOT.number,
      top: FOOT.top,
      width: FOOT.number,
      height: FOOT.height,
    },
    anchor: 'middle',
    place: 'number',
    name: wordsIn(lang).handout.parts.number,
    paragraphs: [{ runs: [run(String(n), sans(24), lang)], leading: 1.3, align: 'right' }],
  });
}

/** The places that slides have text for: title, foot and number. */
export function writePlaces(pen: Pen, show: ShowData): void {
  const { ratio, tongues } = show;
  const [lang] = tongues;
  const { parts } = wordsIn(lang).handout;
  const { style, leading } = titleStyle(ratio, lang);
  pen.text({
    box: titleBox(ratio, style.size * leading * 2),
    place: 'title',
    name: parts.title,
    paragraphs: [{ runs: [run(parts.title, style, lang)], leading }],
  });
  pen.text({
    box: footBox(show),
    place: 'foot',
    anchor: 'middle',
    name: parts.foot,
    paragraphs: [{ runs: [run('', footStyle, lang)], leading: 1.15 }],
  });
  writeNumber(pen, show, 0);
}

/** What stands on every slide and is no text of any: the rules at the top, the line and the seals at the foot. */
export function writeMaster(pen: Pen, show: ShowData): void {
  const [lang] = show.tongues;
  const width = sizeOf(show.ratio).width - 2 * MARGIN;
  const rule = (top: number, height: number, ink: 'ink' | 'rule-2') =>
    pen.shape({
      form: 'rect',
      box: { left: MARGIN, top, width, height },
      fill: { ink },
      name: wordsIn(lang).handout.parts.rules,
    });
  rule(RULES.top, RULES.thick, 'ink');
  rule(RULES.top + RULES.thick + RULES.gap, RULES.thin, 'ink');
  rule(FOOT.line, 2, 'rule-2');
  for (const [i, who] of sealsOf(show).entries())
    writeSeal(
      pen,
      who,
      {
        left: MARGIN + i * (FOOT.seal + FOOT.gap),
        top: FOOT.top + (FOOT.height - FOOT.seal) / 2,
        scale: FOOT.seal / 100,
      },
      say(who.name, lang).text,
    );
  writePlaces(pen, show);
}
