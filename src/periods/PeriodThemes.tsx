import type { PeriodGlance } from '../insight/period-glance.ts';
import type { ThemeThen } from '../insight/period-themes.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './PeriodThemes.module.css';
import { ThemeThenRow } from './ThemeThenRow.tsx';

/** Rows that stand in the open. */
const OPEN = 20;

/** What a period was about: each theme with its share, beside its share in the period before; and those nobody spoke of. */
export function PeriodThemes({
  glance,
  register,
}: {
  readonly glance: PeriodGlance;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const say = words.periods.themes;
  const { themes, counts, before } = glance;
  const most = Math.max(1, ...themes.raised.flatMap(({ share, before: then }) => [share, then?.share ?? 0]));
  const rows = (some: readonly ThemeThen[]) => (
    <div className={styles['scroll']}>
      <table className={styles['themes']}>
        <caption>
          <VisuallyHidden>{say.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.theme}</th>
            <th scope="col">{say.visits}</th>
            <th scope="col">{say.share}</th>
            {before && <th scope="col">{say.before}</th>}
            {before && <th scope="col">{say.change}</th>}
          </tr>
        </thead>
        <tbody>
          {some.map((then) => (
            <ThemeThenRow key={then.id} then={then} glance={glance} register={register} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
  const rest = themes.raised.slice(OPEN);
  return (
    <>
      {themes.raised.length > 0 && rows(themes.raised.slice(0, OPEN))}
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>{words.periods.more(rest.length)}</summary>
          {rows(rest)}
        </details>
      )}
      {themes.raised.length > 0 && (
        <p className={styles['note']}>
          {before
            ? say.note(counts.visits.certain, before.counts.visits.certain)
            : say.noteAlone(counts.visits.certain)}
        </p>
      )}
      {themes.silent.length > 0 && (
        <p className={styles['silent']}>
          <b>{say.noVisit}</b>{' '}
          {themes.silent.map((then, i) => (
            <SilentTheme key={then.id} then={then} register={register} first={i === 0} />
          ))}
        </p>
      )}
    </>
  );
}

/** A theme nobody spoke of in the period, and how often it came up in the one before. */
function SilentTheme({
  then,
  register,
  first,
}: {
  readonly then: ThemeThen;
  readonly register: Register;
  readonly first: boolean;
}) {
  const { words } = useLanguage();
  const say = words.periods.themes;
  const theme = register.themeById.get(then.id);
  const had = then.before?.count.certain ?? 0;
  if (!theme) return null;
  return (
    <>
      {!first && say.listJoin}
      <Link href={paths.theme(theme.id)}>
        <Say text={theme.name} />
      </Link>
      {had > 0 && ` (${say.had(had)})`}
    </>
  );
}
