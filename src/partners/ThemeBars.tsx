import { useState } from 'react';
import type { Relationship } from '../insight/relationship.ts';
import { paths } from '../query/paths.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { sayOther } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import { Button } from '../ui/Button.tsx';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './ThemeBars.module.css';

/** Bars drawn before the rest is asked for. */
const SHOWN = 8;

function ThemeName({ theme }: { readonly theme: Theme }) {
  const { lang } = useLanguage();
  const other = sayOther(theme.name, lang);
  return (
    <>
      <a className={styles['theme']} href={paths.theme(theme.id)}>
        <Say text={theme.name} />
      </a>{' '}
      {other && <span lang={other.lang}>{other.text}</span>}
    </>
  );
}

/** The visits on a theme with any partner, unless there are none but the partner's own. */
function InAll({
  theme,
  own,
  register,
}: {
  readonly theme: Theme;
  readonly own: number;
  readonly register: Register;
}) {
  const say = useLanguage().words.partners;
  const all = visitsOf(register.visitsByTheme, theme.id).length;
  if (all <= own) return say.noOtherVisit;
  return <Num href={paths.visits({ theme: [theme.id] })}>{say.visitsInAll(all)}</Num>;
}

/**
 * What the visits of a partner were about, and how often the theme comes up in all. One visit has nothing to count
 * but the words of its source. Themes the office watches that never came up are named as such.
 */
export function ThemeBars({
  relationship,
  register,
}: {
  readonly relationship: Relationship;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const [all, setAll] = useState(false);
  const { partner, visits, themes } = relationship;
  const byVisits = visits.length > 1;
  const sizes = themes.map((t) => (byVisits ? t.visits.length : t.phrases));
  const most = Math.max(1, ...sizes);
  const raised = new Set(themes.map((t) => t.theme.id));
  const never = register.dashboard.watchedThemes.flatMap((id) =>
    raised.has(id) ? [] : (register.themeById.get(id) ?? []),
  );
  const shown = all || themes.length <= SHOWN + 1 ? themes : themes.slice(0, SHOWN);
  const say = words.partners;
  if (themes.length === 0) return <p className={styles['note']}>{say.noThemes}</p>;
  return (
    <>
      <ul>
        {shown.map(({ theme }, i) => {
          const size = sizes[i] ?? 0;
          const own = themes[i]?.visits ?? [];
          const [only] = own;
          return (
            <li key={theme.id} className={styles['row']}>
              <div className={styles['name']}>
                <ThemeName theme={theme} />
              </div>
              <div className={styles['bar']}>
                {size > 0 && <i style={{ width: `${(82 * size) / most}%` }} />}
                <Num
                  href={
                    byVisits || !only
                      ? paths.visits({ partner: [partner.id], theme: [theme.id] })
                      : paths.visit(only.id)
                  }
                  label={byVisits ? say.visits(size) : say.phrases(size)}
                >
                  {size}
                </Num>
              </div>
              <div className={styles['others']}>
                <InAll theme={theme} own={own.length} register={register} />
              </div>
            </li>
          );
        })}
        {never.map((theme) => (
          <li key={theme.id} className={styles['row']} data-never="">
            <div className={styles['name']}>
              <ThemeName theme={theme} />
            </div>
            <div className={styles['bar']}>{say.neverRaised}</div>
            <div className={styles['others']}>
              <InAll theme={theme} own={0} register={register} />
            </div>
          </li>
        ))}
      </ul>
      {(shown.length < themes.length || all) && (
        <p className={styles['note']}>
          {!all && say.themesMore(shown.length, themes.length)}{' '}
          <Button kind="quiet" onClick={() => setAll(!all)}>
            {all ? say.showFewer : say.showAll(themes.length)}
          </Button>
        </p>
      )}
    </>
  );
}
