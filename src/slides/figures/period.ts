import { paths } from '../../query/paths.ts';
import type { Period } from '../../records/dashboard.ts';
import { yearOf } from '../../records/day.ts';
import type { Register } from '../../records/register.ts';
import { say } from '../../records/text.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import type { FigureKind } from './figure.ts';
import { glanceAsked } from './glance-asked.ts';

/** The last period that has begun and been going on for a year at least, else the first. */
function firstPeriod({ dashboard: { periods }, asOf }: Register): Period | undefined {
  return periods.findLast(({ fromYear }) => fromYear < yearOf(asOf)) ?? periods[0];
}

/** One planning period: its visits in time, and how many in each of its years. */
export const period: FigureKind = {
  id: 'period',
  Draw: lazyPart(async () => (await import('./PeriodDrawn.tsx')).PeriodDrawn),
  title(register, href, lang, words) {
    const own = words.meeting.figure;
    const glance = glanceAsked(register, href);
    if (!glance) return own.none;
    const { visits, partners } = glance.counts;
    return own.period(
      say(glance.period.name, lang).text,
      visits.certain,
      visits.certain + visits.possible,
      partners.certain,
    );
  },
  table(register, href, _, { charts }) {
    const glance = glanceAsked(register, href);
    const { inbound, joint, outbound } = charts.way;
    return {
      head: [charts.year, charts.total, charts.possible, inbound, joint, outbound],
      rows: (glance?.years ?? []).map(({ year, certain, possible, byDirection }) => [
        String(year),
        certain,
        possible,
        byDirection.inbound.certain,
        byDirection.joint.certain,
        byDirection.outbound.certain,
      ]),
    };
  },
  offered(register) {
    const first = firstPeriod(register);
    return first && paths.period(first.id);
  },
};
