import { scaledPen } from '../../../export/pptx/scaled-pen.ts';
import { glanceAsked } from '../../figures/glance-asked.ts';
import { line } from '../../lines.ts';
import { chartPlan } from '../blocks/chart.ts';
import type { Kit, Plan } from '../kit.ts';
import { smallLine, writeSmall } from '../time/small.ts';

const TWICE = 2;
/** Of the line of visits, as drawn on a page, px, and free room above it. */
const LINE = 132;
const TOP = 28;

/** The visits of a planning period on a line, and under it how many each of its years had. */
export function writePeriod(href: string, kit: Kit): Plan | undefined {
  const { show, lang, words, width } = kit;
  const glance = glanceAsked(show.register, href);
  if (!glance) return undefined;
  const { period, rows, years } = glance;
  const chart = chartPlan(
    line('unit', words.handout.unit, { fixed: true }),
    () => ({
      as: 'columns',
      categories: years.map(({ year }) => String(year)),
      series: [
        { name: words.charts.certain, ink: 'ink', values: years.map(({ certain }) => certain) },
        {
          name: words.charts.possible,
          ink: 'ink-3',
          values: years.map(({ possible }) => possible),
          possible: true,
        },
      ],
    }),
    kit,
  );
  const above = TOP + LINE * TWICE;
  return {
    height: above + chart.height,
    takes: 'rest',
    write: (pen, box) => {
      const place = { width: width / TWICE, height: LINE };
      const found = smallLine({ rows, span: period }, show.register, place);
      const own = scaledPen(pen, { left: box.left, top: box.top + TOP, scale: TWICE * found.drawn });
      writeSmall(own, found, undefined, { lang, words }, words.handout.parts.timeline);
      chart.write(pen, { ...box, top: box.top + above, height: box.height - above });
    },
  };
}
