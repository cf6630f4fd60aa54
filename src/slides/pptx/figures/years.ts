import { yearRows } from '../../../charts/years-by-group.ts';
import type { Paragraph, Run, Style } from '../../../export/pptx/pen.ts';
import { percent, themeShift } from '../../../insight/theme-shift.ts';
import { say } from '../../../records/text.ts';
import { line } from '../../lines.ts';
import { chartPlan } from '../blocks/chart.ts';
import type { Kit, Plan } from '../kit.ts';
import { run, sans, serif } from '../said.ts';
import { heightOf } from '../text-height.ts';
import { inkOfGroup } from './theme-time.ts';
import { yearNames } from './year-names.ts';

/** Px: the key beside the columns, what is between, and its columns of figures. */
const KEY = { width: 460, gap: 48, figure: 112 };
const INSET = 14;

/** What the colours stand for, from the top of a column down, with each group's share of the visits before and since a year. */
function keyRows(kit: Kit): readonly (readonly (readonly Paragraph[])[])[] {
  const { show, lang, words, size } = kit;
  const { register } = show;
  const { years, group } = words.charts;
  const shift = themeShift(register);
  const cell = (runs: readonly Run[], align: Paragraph['align'] = 'left'): readonly Paragraph[] => [
    { runs, leading: 1.2, align },
  ];
  const said = (text: string, style: Style) => run(text, style, lang);
  const head = sans(24 * size, { ink: 'ink-3' });
  const heads = [
    cell([said(group, head)]),
    ...(shift
      ? [
          cell([said(years.before(shift.year), head)], 'right'),
          cell([said(years.since(shift.year), head)], 'right'),
        ]
      : []),
  ];
  const rows = register.dashboard.themeGroups.map((of, i) => {
    const { text, lang: own } = say(of.name, lang);
    const share = shift?.shares[i];
    return [
      cell([
        said('■\u2002', sans(28 * size, { ink: inkOfGroup(i) })),
        run(text, sans(28 * size), own ?? lang),
      ]),
      ...(shift && share
        ? [
            cell(
              [said(String(percent(share.before, shift.before)), serif(30 * size, { ink: 'ink-2' }))],
              'right',
            ),
            cell(
              [said(String(percent(share.since, shift.since)), serif(30 * size, { bold: true }))],
              'right',
            ),
          ]
        : []),
    ];
  });
  const last = [
    cell([
      said('+\u2002', sans(28 * size, { ink: 'ink-2' })),
      said(years.possible, sans(26 * size, { ink: 'ink-2' })),
    ]),
    ...(shift ? [cell([]), cell([])] : []),
  ];
  return [heads, ...rows.toReversed(), last];
}

function keyPlan(kit: Kit): Plan {
  const { words, width, size } = kit;
  const rows = keyRows(kit);
  const figures = (rows[0]?.length ?? 1) - 1;
  const columns = [
    { width: width - figures * KEY.figure, right: 12 },
    ...Array.from({ length: figures }, () => ({ width: KEY.figure, right: 0 })),
  ];
  const drawn = rows.map((cells, y) => ({
    cells: cells.map((paragraphs) => ({ paragraphs })),
    height:
      (y === 0 ? 12 : 2 * INSET * size) +
      Math.max(
        0,
        ...cells.map((own, x) => heightOf(own, (columns[x]?.width ?? width) - (columns[x]?.right ?? 0))),
      ),
  }));
  const height = drawn.reduce((sum, row) => sum + row.height, 0);
  const { share } = words.charts.years;
  const caption = [
    {
      runs: [run(share, sans(24 * size, { ink: 'ink-3' }), kit.lang)],
      leading: 1.3,
      align: 'right' as const,
    },
  ];
  const above = figures > 0 ? heightOf(caption, width) + 8 : 0;
  return {
    height: above + height,
    write: (pen, box) => {
      if (figures > 0) pen.text({ box: { ...box, height: above }, paragraphs: caption });
      pen.table({
        box: { ...box, top: box.top + above, height },
        name: words.charts.group,
        alt: share,
        columns,
        rows: drawn,
        inset: INSET * size,
        rule: { ink: 'rule', width: 2 },
        headRule: { ink: 'ink', width: 2 },
      });
    },
  };
}

/** Visits a year by groups of themes, and beside them what the colours stand for. */
export function writeYears(_: string, kit: Kit): Plan {
  const { show, lang, words, width } = kit;
  const rows = yearRows(show.register);
  const keyWidth = KEY.width;
  const key = keyPlan({ ...kit, width: keyWidth });
  const chart = chartPlan(
    line('unit', words.handout.unitGroups, { fixed: true }),
    () => ({
      as: 'columns',
      categories: yearNames(
        rows.map(({ year }) => year),
        words,
      ),
      series: [
        ...show.register.dashboard.themeGroups.map(({ name }, i) => ({
          name: say(name, lang).text,
          ink: inkOfGroup(i),
          values: rows.map(({ groups }) => groups[i]?.certain ?? 0),
        })),
        {
          name: words.charts.possible,
          ink: 'ink-3' as const,
          values: rows.map(({ possible }) => possible),
          possible: true,
        },
      ],
      totals: words.handout.total,
    }),
    { ...kit, width: width - keyWidth - KEY.gap },
    false,
  );
  return {
    height: Math.max(chart.height, key.height),
    takes: 'rest',
    write: (pen, box) => {
      chart.write(pen, box);
      key.write(pen, {
        left: box.left + width - keyWidth,
        top: box.top + 36,
        width: keyWidth,
        height: key.height,
      });
    },
  };
}
