import type { ReactElement } from 'react';
import { Balance } from '../../src/charts/Balance.tsx';
import { PartnerTheme } from '../../src/charts/PartnerTheme.tsx';
import { ThemeOverTime } from '../../src/charts/ThemeOverTime.tsx';
import { ThemeRanking } from '../../src/charts/ThemeRanking.tsx';
import { ThemesBeside } from '../../src/charts/ThemesBeside.tsx';
import { ThemesTogether } from '../../src/charts/ThemesTogether.tsx';
import { YearsByGroup } from '../../src/charts/YearsByGroup.tsx';
import { type Register, visitsOf } from '../../src/records/register.ts';
import type { Lang } from '../../src/words/index.ts';
import { aTheme } from '../support/register.ts';

/** A chart of the real records, in a place of some width. */
export interface ChartCase {
  readonly name: string;
  readonly chart: (register: Register) => ReactElement;
  readonly width?: number;
  readonly lang?: Lang;
  /** Its marks come once the width of the place is known. */
  readonly marks?: true;
}

const ofTheme = (register: Register, id: string) => {
  const theme = register.themeById.get(id) ?? aTheme();
  return { register, theme };
};
const visitsOfTheme = (register: Register, id: string) => ({
  ...ofTheme(register, id),
  visits: visitsOf(register.visitsByTheme, id),
});
const stay = () => {};

/** Every chart there is. */
export const chartCases: readonly ChartCase[] = [
  { name: 'theme-ranking', chart: (r) => <ThemeRanking register={r} limit={8} /> },
  { name: 'theme-ranking-zh', chart: (r) => <ThemeRanking register={r} limit={8} />, lang: 'zh' },
  { name: 'years-by-group', chart: (r) => <YearsByGroup register={r} />, marks: true },
  { name: 'years-by-group-narrow', chart: (r) => <YearsByGroup register={r} />, marks: true, width: 340 },
  {
    name: 'theme-by-period',
    chart: (r) => <ThemeOverTime {...visitsOfTheme(r, 'steel-metallurgy')} by="period" onBy={stay} />,
  },
  {
    name: 'theme-by-year',
    chart: (r) => <ThemeOverTime {...visitsOfTheme(r, 'steel-metallurgy')} by="year" onBy={stay} />,
    marks: true,
  },
  { name: 'themes-beside', chart: (r) => <ThemesBeside {...ofTheme(r, 'joint-research')} /> },
  { name: 'themes-together', chart: (r) => <ThemesTogether register={r} /> },
  { name: 'partner-theme', chart: (r) => <PartnerTheme register={r} /> },
  { name: 'balance', chart: (r) => <Balance register={r} />, marks: true },
  { name: 'balance-zh', chart: (r) => <Balance register={r} />, marks: true, lang: 'zh' },
];
