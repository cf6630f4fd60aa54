import type { Paragraph } from '../../../export/pptx/pen.ts';
import { say } from '../../../records/text.ts';
import { BESIDE, comparedBy, visitsCompared } from '../../figures/visits-compared.ts';
import { line } from '../../lines.ts';
import { moreOf } from '../blocks/more.ts';
import { GROWTH } from '../blocks/table.ts';
import type { Kit, Plan } from '../kit.ts';
import { run, sans, serif } from '../said.ts';
import { heightOf } from '../text-height.ts';

const TOP = 28;
const HEADS = 168;
const RIGHT = 24;
const INSET = 10;

/** Visits beside one another, as many as on the screen, with what tells them apart. */
export function writeCompare(href: string, kit: Kit): Plan {
  const { show, lang, words, width, size, title } = kit;
  const all = visitsCompared(show.register, href);
  const visits = all.slice(0, BESIDE);
  const cell = (text: string, style = sans(26 * size), its: string = lang): readonly Paragraph[] =>
    text === '' ? [] : [{ runs: [run(text, style, its)], leading: 1.3 }];
  const each = (width - HEADS) / Math.max(1, visits.length);
  const columns = [{ width: HEADS, right: RIGHT }, ...visits.map(() => ({ width: each, right: RIGHT }))];
  const rows = [
    [
      cell(''),
      ...visits.map((visit) => {
        const said = say(visit.title, lang);
        return cell(said.text, serif(28 * size, { bold: true }), said.lang ?? lang);
      }),
    ],
    ...comparedBy(visits, show.register, lang, words).map(({ head, of }) => [
      cell(head, sans(26 * size, { ink: 'ink-3' })),
      ...visits.map((visit) => cell(of(visit))),
    ]),
  ].map((cells, y) => ({
    cells: cells.map((paragraphs) => ({ paragraphs })),
    height:
      (y === 0 ? 12 : 2 * INSET * size) +
      Math.max(26 * size, ...cells.map((own, x) => heightOf(own, (columns[x]?.width ?? each) - RIGHT))),
  }));
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const rest = all.length - visits.length;
  const more = moreOf(
    rest > 0 ? line('more', words.meeting.figure.rest(rest), { fixed: true }) : undefined,
    18 + (GROWTH * height) / size,
    kit,
  );
  return {
    height: TOP + height + more.height,
    write: (pen, box) => {
      if (visits.length === 0) return;
      const top = box.top + TOP;
      pen.table({
        box: { left: box.left, top, width, height },
        name: title,
        alt: title,
        columns,
        rows,
        inset: INSET * size,
        rule: { ink: 'rule', width: 2 },
        headRule: { ink: 'ink', width: 2 },
        anchor: 'top',
      });
      more.write(pen, { ...box, top: top + height });
    },
  };
}
