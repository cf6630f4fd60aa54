import { percent, type ThemeShift } from '../insight/theme-shift.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './GroupKey.module.css';
import pigments from './pigment.module.css';
import { pigmentAt } from './pigment.ts';

/** What the pigments stand for, from the top of the stack down, with each group's share of the visits before and since a year. */
export function GroupKey({
  register,
  shift,
}: {
  readonly register: Register;
  readonly shift: ThemeShift | undefined;
}) {
  const { words } = useLanguage();
  const { years } = words.charts;
  const groups = register.dashboard.themeGroups.map((group, i) => ({
    group,
    pigment: pigmentAt(i),
    share: shift?.shares[i],
    href: paths.visits({
      theme: register.themes.filter((theme) => theme.group === group.id).map((theme) => theme.id),
    }),
  }));
  return (
    <table className={styles['key']}>
      {shift && <caption>{years.share}</caption>}
      <thead>
        <tr>
          <th scope="col">{words.charts.group}</th>
          {shift && <th scope="col">{years.before(shift.year)}</th>}
          {shift && <th scope="col">{years.since(shift.year)}</th>}
        </tr>
      </thead>
      <tbody>
        {groups.toReversed().map(({ group, pigment, share, href }) => (
          <tr key={group.id}>
            <th scope="row">
              <span className={styles['row']}>
                <span className={cx(styles['swatch'], pigments[pigment])} aria-hidden="true" />
                <a href={href}>
                  <Say text={group.name} />
                </a>
              </span>
            </th>
            {shift && share && <td>{percent(share.before, shift.before)}</td>}
            {shift && share && <td>{percent(share.since, shift.since)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>
            <span className={cx(styles['swatch'], styles['possible'])} aria-hidden="true" />
            {years.possible}
          </td>
        </tr>
        {shift && (
          <tr>
            <td colSpan={3}>{years.sides(shift.before, shift.since)}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}
