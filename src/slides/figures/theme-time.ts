import { themePeriods, themeYears } from '../../insight/theme-times.ts';
import { paths } from '../../query/paths.ts';
import { yearOf } from '../../records/day.ts';
import type { Register } from '../../records/register.ts';
import { say } from '../../records/text.ts';
import type { Theme } from '../../records/theme.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import type { FigureKind } from './figure.ts';
import { stretchName, themeAsked } from './theme-asked.ts';

/** The theme that a deck begins with: its own, else the first that is watched. */
function firstTheme({ dashboard, themes, themeById }: Register): Theme | undefined {
  const [watched] = dashboard.watchedThemes;
  return (watched === undefined ? undefined : themeById.get(watched)) ?? themes[0];
}

/** The visits on a theme, by planning period or by year. */
export const themeTime: FigureKind = {
  id: 'theme-over-time',
  Draw: lazyPart(async () => (await import('./ThemeTimeDrawn.tsx')).ThemeTimeDrawn),
  title(register, href, lang, words) {
    const own = words.meeting.figure;
    const asked = themeAsked(register, href);
    if (!asked) return own.none;
    const rows = register.visitsByTheme.rows(asked.theme.id);
    const years = Array.from(rows, (row) => register.visits[row]).flatMap((visit) =>
      visit ? [yearOf(visit.when.earliest), yearOf(visit.when.latest)] : [],
    );
    const [from, to] = [Math.min(...years), Math.max(...years)];
    const said =
      rows.length === 0 ? own.none : own.visitsIn(rows.length, words.timeline.months(from, 1, to, 12));
    return own.of(say(asked.theme.name, lang).text, said);
  },
  table(register, href, lang, { charts, periods }) {
    const asked = themeAsked(register, href);
    const rows = asked ? register.visitsByTheme.rows(asked.theme.id) : new Uint32Array(0);
    const head = [charts.certain, charts.possible, periods.over.all];
    const own = asked?.byYear
      ? themeYears(register, rows).map(({ year, on, all }) => ({ name: String(year), on, all }))
      : themePeriods(register, rows).map((stretch) => ({
          name: say(stretchName(stretch, lang), lang).text,
          on: stretch.on,
          all: stretch.all,
        }));
    return {
      head: [asked?.byYear ? charts.year : periods.over.period, ...head],
      rows: own.map(({ name, on, all }) => [name, on.certain, on.possible, all.certain]),
    };
  },
  offered(register, subject) {
    const theme = subject.kind === 'theme' ? subject.theme : firstTheme(register);
    return theme && paths.theme(theme.id);
  },
};
