import { rankingFinding, themeCounts } from '../../insight/theme-counts.ts';
import { paths } from '../../query/paths.ts';
import { say } from '../../records/text.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import type { FigureKind } from './figure.ts';

/** Which themes came up most, and on whose visits. */
export const ranking: FigureKind = {
  id: 'theme-ranking',
  Draw: lazyPart(async () => (await import('./RankingDrawn.tsx')).RankingDrawn),
  title(register, _, lang, words) {
    const counts = themeCounts(register);
    const finding = rankingFinding(counts, register.visits.length);
    const own = words.meeting.figure;
    if (finding.kind === 'lead')
      return own.led(say(finding.first.theme.name, lang).text, finding.first.rows.length, finding.of);
    return own.themes(counts.filter(({ rows }) => rows.length > 0).length, register.visits.length);
  },
  table(register, _, lang, { charts }) {
    return {
      head: [charts.theme, charts.total, charts.way.inbound, charts.way.joint, charts.way.outbound],
      rows: themeCounts(register).map(({ theme, rows, byDirection }) => [
        say(theme.name, lang).text,
        rows.length,
        byDirection.inbound,
        byDirection.joint,
        byDirection.outbound,
      ]),
    };
  },
  offered: (register) => (register.themes.length > 0 ? paths.themes() : undefined),
};
