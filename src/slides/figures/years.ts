import { yearRows } from '../../charts/years-by-group.ts';
import { shiftFinding } from '../../insight/theme-shift.ts';
import { paths } from '../../query/paths.ts';
import { say } from '../../records/text.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import type { FigureKind } from './figure.ts';

/** Visits a year, by the groups of themes they spoke of. */
export const years: FigureKind = {
  id: 'years',
  Draw: lazyPart(async () => (await import('./YearsDrawn.tsx')).YearsDrawn),
  title(register, _, lang, words) {
    const own = words.meeting.figure;
    const finding = shiftFinding(register);
    if (finding.kind === 'change' && finding.rise) {
      const { group, from, to } = finding.rise;
      return own.rose(say(group.name, lang).text, from, to, finding.year);
    }
    return own.years(register.visits.length, register.firstYear, register.lastYear);
  },
  table(register, _, lang, { charts }) {
    return {
      head: [
        charts.year,
        ...register.dashboard.themeGroups.map(({ name }) => say(name, lang).text),
        charts.total,
      ],
      rows: yearRows(register).map(({ year, groups, visits }) => [
        String(year),
        ...groups.map(({ certain }) => certain),
        visits.certain,
      ]),
    };
  },
  offered: (register) => (register.dashboard.themeGroups.length > 0 ? paths.themes() : undefined),
};
