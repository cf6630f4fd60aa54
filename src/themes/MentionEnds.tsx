import { mayBeFirst, mayBeLast } from '../insight/mention-ends.ts';
import { paths } from '../query/paths.ts';
import type { Visit } from '../records/visit.ts';
import { DatedLinks } from '../ui/DatedLinks.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MentionEnds.module.css';

/** Of several that may have been first, as many are named. */
const NAMED = 3;

/** The first and the last visit that spoke of a theme; where dates leave it open, those of which one was. */
export function MentionEnds({ visits }: { readonly visits: readonly Visit[] }) {
  const { words } = useLanguage();
  const say = words.themes;
  const first = mayBeFirst(visits);
  const last = mayBeLast(visits);
  const alone = visits.length === 1 ? say.onlyOnce : say.bothEnds(first.length);
  if (first.length === last.length && first.every((visit) => last.includes(visit)))
    return (
      <div className={styles['ends']}>
        <End title={alone} visits={first} />
      </div>
    );
  return (
    <div className={styles['ends']}>
      <End title={first.length === 1 ? say.firstMention : say.firstOf(first.length)} visits={first} />
      <End title={last.length === 1 ? say.lastMention : say.lastOf(last.length)} visits={last} />
    </div>
  );
}

function End({ title, visits }: { readonly title: string; readonly visits: readonly Visit[] }) {
  const { words } = useLanguage();
  const rest = visits.length - NAMED;
  return (
    <div>
      <h3>{title}</h3>
      <DatedLinks
        links={visits.slice(0, NAMED).map((visit) => ({
          key: visit.id,
          date: words.dates.short(visit.when),
          title: visit.title,
          href: paths.visit(visit.id),
        }))}
      />
      {rest > 0 && <p className={styles['more']}>{words.themes.moreEnds(rest)}</p>}
    </div>
  );
}
