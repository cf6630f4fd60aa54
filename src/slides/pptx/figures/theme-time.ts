import { pigmentAt } from '../../../charts/pigment.ts';
import type { Ink } from '../../../export/pptx/palette.ts';
import { ENOUGH_IN_ALL, largestShare, shareOf } from '../../../insight/share-change.ts';
import { type ThemePeriod, themePeriods, themeYears } from '../../../insight/theme-times.ts';
import { say } from '../../../records/text.ts';
import { stretchName, themeAsked } from '../../figures/theme-asked.ts';
import { line } from '../../lines.ts';
import { chartPlan } from '../blocks/chart.ts';
import type { Kit, Plan } from '../kit.ts';
import { yearNames } from './year-names.ts';

/** The colour of a group of themes, by its place. */
export const inkOfGroup = (place: number): Ink => {
  const pigment = pigmentAt(place);
  return pigment === 'ink' ? 'ink' : `t-${pigment}`;
};

const enough = ({ all }: ThemePeriod): boolean => all.certain >= ENOUGH_IN_ALL;

const percent = (share: number): number => Math.round(share * 100);

/** "17+3" where three more may have been then. */
const countText = ({ certain, possible }: ThemePeriod['on']): string =>
  possible > 0 ? `${certain}+${possible}` : String(certain);

/** The visits on a theme over time: its share of each planning period in bars, or each year in columns. */
export function writeThemeTime(href: string, kit: Kit): Plan | undefined {
  const { show, lang, words } = kit;
  const { register } = show;
  const asked = themeAsked(register, href);
  if (!asked) return undefined;
  const { theme, byYear } = asked;
  const rows = register.visitsByTheme.rows(theme.id);
  const ink = inkOfGroup(register.dashboard.themeGroups.findIndex(({ id }) => id === theme.group));
  const { charts, periods, handout } = words;
  const parts = (certain: readonly number[], possible: readonly number[]) => [
    { name: charts.certain, ink, values: certain },
    { name: charts.possible, ink, values: possible, possible: true },
  ];
  if (byYear) {
    const years = themeYears(register, rows);
    return chartPlan(
      line('unit', handout.unit, { fixed: true }),
      () => ({
        as: 'columns',
        categories: yearNames(
          years.map(({ year }) => year),
          words,
        ),
        series: parts(
          years.map(({ on }) => on.certain),
          years.map(({ on }) => on.possible),
        ),
      }),
      kit,
    );
  }
  const stretches = themePeriods(register, rows);
  const shares = stretches.map((one) => (enough(one) ? shareOf(one) : 0));
  const largest = stretches.map((one, i) => (enough(one) ? percent(largestShare(one)) : (shares[i] ?? 0)));
  return chartPlan(
    line('unit', periods.over.share, { fixed: true }),
    () => ({
      as: 'bars',
      categories: stretches.map((one) => {
        const name = say(stretchName(one, lang), lang).text;
        const { certain } = one.all;
        return certain > 0 ? handout.ofPeriod(name, countText(one.on), certain) : name;
      }),
      series: parts(
        shares,
        largest.map((most, i) => Math.max(0, most - (shares[i] ?? 0))),
      ),
      unit: '%',
    }),
    kit,
  );
}
