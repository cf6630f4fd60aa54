import type { Relationship } from '../insight/relationship.ts';
import { paths } from '../query/paths.ts';
import { directions } from '../records/visit.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './VisitCounts.module.css';

/** How many visits, which way, the last one, and what is still open: each a door to its records. */
export function VisitCounts({ relationship }: { readonly relationship: Relationship }) {
  const { words } = useLanguage();
  const { visits, counts, open, rhythm } = relationship;
  const partner = [relationship.partner.id];
  const say = words.partners.counts;
  if (!rhythm) return <p className={styles['counts']}>{words.partners.groupNever}</p>;
  return (
    <ul className={styles['counts']}>
      <li>
        <Sentence parts={say.visits(visits.length)} doors={{ n: paths.visits({ partner }) }} />
      </li>
      {directions
        .filter((direction) => direction !== 'joint' || counts.joint > 0)
        .map((direction) => (
          <li key={direction}>
            <Sentence
              parts={say[direction](counts[direction])}
              doors={{
                n: counts[direction] > 0 ? paths.visits({ partner, direction: [direction] }) : undefined,
              }}
            />
          </li>
        ))}
      <li>
        <Sentence
          parts={say.last(words.dates.short(rhythm.last.when))}
          doors={{ n: paths.visit(rhythm.last.id) }}
        />
      </li>
      {open.length > 0 && (
        <li className={styles['open']}>
          <StatusMark status="intended" />
          <span>
            <Sentence
              parts={say.open(open.length)}
              doors={{ n: paths.visits({ partner, commitment: ['open'] }) }}
            />
          </span>
        </li>
      )}
    </ul>
  );
}
