import type { Milestone } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Milestones.module.css';

/** What happened between a partner and us beside the visits, each with where it is said. */
export function Milestones({
  milestones,
  register,
}: {
  readonly milestones: readonly Milestone[];
  readonly register: Register;
}) {
  const { words } = useLanguage();
  return (
    <ol className={styles['milestones']}>
      {milestones.map((milestone, i) => {
        const source = register.sourceById.get(milestone.source);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: milestones have no id, and two may have the same date and source
          <li key={i}>
            <p className={styles['when']}>{words.dates.short(milestone.when)}</p>
            <div>
              <p className={styles['summary']}>
                <Say text={milestone.summary} />
              </p>
              {source && (
                <p className={styles['source']}>
                  {source.url ? (
                    <ExternalLink to={source.url}>
                      <Say text={source.title} />
                    </ExternalLink>
                  ) : (
                    <Say text={source.title} />
                  )}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
