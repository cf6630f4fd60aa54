import type { Pen } from '../../../export/pptx/pen.ts';
import { say } from '../../../records/text.ts';
import type { Frame } from '../../../timeline/frame.ts';
import { inkOf, moreBox } from '../../../timeline/label-ink.ts';
import { LABEL_SIZE, type Label, SEAL_SIZE } from '../../../timeline/label-layout.ts';
import { MORE, type More } from '../../../timeline/more.ts';
import { sans } from '../said.ts';
import { writeSeal } from '../seal.ts';
import { inks } from './mark.ts';
import { writeWord } from './svg-text.ts';

/** The lines from marks to their names, behind everything else. */
export function writeLeaders(pen: Pen, labels: readonly Label[], frame: Frame): void {
  for (const label of labels) {
    const { x, from, to } = inkOf(label, frame).leader;
    pen.shape({
      form: { path: `M${x} ${from}V${to}` },
      stroke: { ink: inks[label.mark.visit.direction], width: 0.9, alpha: 0.62 },
      name: label.text,
    });
  }
}

/** Names beside their leaders; a featured partner's seal rides on it. */
export function writeNames(pen: Pen, labels: readonly Label[], frame: Frame, lang: string): void {
  for (const label of labels) {
    const { featured, said } = label.name;
    const ink = inkOf(label, frame);
    if (featured && ink.seal)
      writeSeal(
        pen,
        { id: featured.id, seal: featured.seal, full: true },
        { left: ink.seal.x, top: ink.seal.y, scale: SEAL_SIZE / 100 },
        say(featured.name, lang).text,
      );
    writeWord(pen, {
      text: label.text,
      x: ink.x,
      y: ink.y,
      style: sans(LABEL_SIZE, featured ? { bold: true } : {}),
      lang: said.lang ?? lang,
      anchor: ink.anchor,
    });
  }
}

/** "7 more" where seven visits have no name beside their marks. */
export function writeMore(pen: Pen, more: readonly More[], frame: Frame, lang: string): void {
  for (const one of more) {
    const { left, right, top, bottom } = moreBox(one, frame);
    pen.shape({
      form: 'round',
      box: { left: left + 0.5, top: top + 0.5, width: right - left - 1, height: bottom - top - 1 },
      fill: { ink: 'paper' },
      stroke: { ink: 'rule-2', width: 1 },
      name: one.text,
    });
    writeWord(pen, {
      text: one.text,
      x: (left + right) / 2,
      y: top + 13,
      style: sans(MORE.size, { ink: 'ink-2' }),
      lang,
      anchor: 'middle',
    });
  }
}
