import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { neighboursOf } from './neighbours.ts';
import styles from './VisitCrumbs.module.css';
import { listedYear } from './year-groups.ts';

/** Where a visit belongs, and the way to the visits before and after with its main partner. */
export function VisitCrumbs({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.visits;
  const year = String(listedYear(visit));
  const [main] = neighboursOf(visit, register);
  const partner = register.partnerById.get(main?.partner ?? '');
  const name = partner && <Say text={shortNameOf(partner)} />;
  return (
    <div className={styles['crumbs']}>
      <nav aria-label={say.crumbs}>
        <Link href={paths.visits()}>{say.title}</Link>
        <span aria-hidden="true"> / </span>
        <Link href={paths.visits({ year: [year] })}>{year}</Link>
      </nav>
      {main && (main.before || main.after) && (
        <nav className={styles['steps']} aria-label={say.neighbours.nav}>
          <span>{name}:</span>
          {main.before && (
            <a href={paths.visit(main.before.id)} rel="prev">
              <Icon name="left" />
              {say.neighbours.before}, {words.dates.short(main.before.when)}
            </a>
          )}
          {main.after && (
            <a href={paths.visit(main.after.id)} rel="next">
              {say.neighbours.after}, {words.dates.short(main.after.when)}
              <Icon name="right" />
            </a>
          )}
        </nav>
      )}
    </div>
  );
}
