import { GroupKey } from '../../charts/GroupKey.tsx';
import { groupStacks } from '../../charts/group-stacks.ts';
import { StillYears } from '../../charts/StillYears.tsx';
import { yearRows } from '../../charts/years-by-group.ts';
import { themeShift } from '../../insight/theme-shift.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './Drawn.module.css';
import type { FigureProps } from './figure.ts';

/** Visits a year in columns, and beside them what the pigments stand for. */
export function YearsDrawn({ register }: FigureProps) {
  const { lang, words } = useLanguage();
  const { years } = words.charts;
  const { themeGroups, periods } = register.dashboard;
  const rows = yearRows(register);
  return (
    <div className={styles['beside']}>
      <div className={styles['column']}>
        <StillYears
          stacks={groupStacks(rows, years, lang)}
          periods={periods}
          label={years.summary(rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0, themeGroups.length)}
        />
      </div>
      <GroupKey register={register} shift={themeShift(register)} />
    </div>
  );
}
