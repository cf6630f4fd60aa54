import { PartnerTheme } from '../charts/PartnerTheme.tsx';
import { ThemesTogether } from '../charts/ThemesTogether.tsx';
import { YearsByGroup } from '../charts/YearsByGroup.tsx';
import { themeCounts } from '../insight/theme-counts.ts';
import { PeriodLinks } from '../periods/PeriodLinks.tsx';
import { paths } from '../query/paths.ts';
import { useRegister } from '../source/use-register.ts';
import { ThemeList } from '../themes/ThemeList.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { AddToMeeting } from './AddToMeeting.tsx';
import { Panel } from './Panel.tsx';
import styles from './ThemesPage.module.css';

/** So many themes stand beside the chart; more stand above it, in columns. */
const BESIDE = 24;

/** All themes: ranked, over the years, by partner, and together. */
export function ThemesPage() {
  const register = useRegister();
  const { words } = useLanguage();
  const say = words.themes;
  const { themes } = register;
  if (themes.length === 0)
    return (
      <>
        <PageHead title={say.title} />
        <EmptyState title={say.empty}>{say.emptyText}</EmptyState>
      </>
    );
  return (
    <>
      <PageHead title={say.title} actions={<CopyLink />} />
      {register.dashboard.periods.length > 0 && (
        <div className={styles['periods']}>
          <PeriodLinks periods={register.dashboard.periods} label={say.periods} />
        </div>
      )}
      <div className={cx(styles['top'], themes.length > BESIDE && styles['many'])}>
        <Panel
          title={say.ranked(themes.length)}
          aside={register.dashboard.watchedThemes.length > 0 && say.watched}
        >
          <ThemeList counts={themeCounts(register)} />
        </Panel>
        <YearsByGroup
          register={register}
          tools={<AddToMeeting figure="years" href={paths.themes()} quiet />}
        />
      </div>
      <div className={styles['block']}>
        <PartnerTheme
          register={register}
          tools={<AddToMeeting figure="matrix" href={paths.matrix({ by: 'period' })} quiet />}
        />
      </div>
      <div className={styles['block']}>
        <ThemesTogether register={register} />
      </div>
    </>
  );
}
