import { themeCounts } from '../../../insight/theme-counts.ts';
import { say } from '../../../records/text.ts';
import { line } from '../../lines.ts';
import { chartPlan } from '../blocks/chart.ts';
import type { Kit, Plan } from '../kit.ts';

/** Px: how much higher the head is on the screen than what is counted here, and a bar with its name. */
const HEAD = 21;
const BAR = 84;
const LEAST = 3;

/** The themes that came up most, as many as there is room for, by whose visits they were. */
export function writeRanking(_: string, kit: Kit): Plan {
  const { show, lang, other, words } = kit;
  const counts = themeCounts(show.register).toSorted((a, b) => b.rows.length - a.rows.length);
  const { charts, handout } = words;
  const unit = line('unit', handout.unit, { fixed: true });
  return chartPlan(
    unit,
    (room) => {
      const most = counts.slice(0, Math.max(LEAST, Math.floor((room - HEAD) / BAR)));
      const left = counts.length > most.length;
      return {
        as: 'bars',
        categories: most.map(({ theme }) => {
          const name = say(theme.name, lang).text;
          const second = other ? say(theme.name, other).text : name;
          return second === name ? name : `${name} ${second}`;
        }),
        series: (['inbound', 'joint', 'outbound'] as const).map((way) => ({
          name: charts.way[way],
          ink: ({ inbound: 'in', joint: 'else', outbound: 'out' } as const)[way],
          values: most.map(({ byDirection }) => byDirection[way]),
        })),
        totals: handout.total,
        more: left ? line('more', handout.someOf(most.length, counts.length), { fixed: true }) : undefined,
      };
    },
    kit,
  );
}
