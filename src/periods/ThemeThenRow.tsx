import type { CSSProperties } from 'react';
import type { PeriodGlance } from '../insight/period-glance.ts';
import { points, type ThemeThen } from '../insight/period-themes.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say as saidIn, sayOther } from '../records/text.ts';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { beforeHref } from './compared.ts';
import styles from './PeriodThemes.module.css';
import { SpanNum } from './SpanNum.tsx';

/** A theme in a period. Under its name a rule as long as its share, with a tick where the share was before. */
export function ThemeThenRow({
  then,
  glance,
  register,
  most,
}: {
  readonly then: ThemeThen;
  readonly glance: PeriodGlance;
  readonly register: Register;
  /** The largest share of all, in percent. */
  readonly most: number;
}) {
  const { lang, words } = useLanguage();
  const say = words.periods.themes;
  const theme = register.themeById.get(then.id);
  if (!theme) return null;
  const { before } = then;
  const other = sayOther(theme.name, lang);
  const name = saidIn(theme.name, lang).text;
  const href = beforeHref(glance, { theme: [theme.id] });
  const marks = {
    '--share': then.share / most,
    '--before': (before?.share ?? 0) / most,
  } as CSSProperties;
  return (
    <tr>
      <th scope="row" style={marks}>
        <a href={paths.theme(theme.id)}>
          <Say text={theme.name} />
          {other && (
            <span className={styles['other']} lang={other.lang}>
              {' '}
              {other.text}
            </span>
          )}
        </a>
        <span className={styles['rule']} aria-hidden="true" />
        {before && before.count.certain > 0 && <span className={styles['tick']} aria-hidden="true" />}
      </th>
      <td>
        <SpanNum
          count={then.now}
          href={paths.visits({ period: [glance.period.id], theme: [theme.id] })}
          label={(said) => words.periods.partners.opens(name, said)}
        />
      </td>
      <td className={styles['share']}>{say.percent(then.share)}</td>
      {before && (
        <td className={styles['before']}>
          {href && before.count.certain + before.count.possible > 0 ? (
            <Num
              href={href}
              label={`${say.percent(before.share)}, ${words.periods.sure('visits', before.count.certain, before.count.possible)}`}
            >
              {say.percent(before.share)}
            </Num>
          ) : (
            '–'
          )}
        </td>
      )}
      {before && (
        <td className={styles['change']}>
          <Change then={then} />
        </td>
      )}
    </tr>
  );
}

/** Percentage points, in bold from five on; or why there are none to give. */
function Change({ then }: { readonly then: ThemeThen }) {
  const { words } = useLanguage();
  const say = words.periods.themes;
  const { change } = then;
  if (!change || !('to' in change)) return <span className={styles['few']}>{say.few}</span>;
  const text = say.points(points(then));
  if (change.kind === 'level') return <span className={styles['level']}>{text}</span>;
  return (
    <b title={change.sure ? undefined : say.doubt}>
      <VisuallyHidden>{change.kind === 'up' ? say.rising : say.falling} </VisuallyHidden>
      {text}
      {!change.sure && <VisuallyHidden> ({say.doubt})</VisuallyHidden>}
      {!change.sure && <span aria-hidden="true">?</span>}
    </b>
  );
}
