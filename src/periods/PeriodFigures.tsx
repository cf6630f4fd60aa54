import type { PeriodCounts, PeriodGlance } from '../insight/period-glance.ts';
import type { SpanCount } from '../insight/year-counts.ts';
import { paths } from '../query/paths.ts';
import { cx } from '../ui/cx.ts';
import { Num } from '../ui/Num.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import { beforeDoor, nameSlot, partDay } from './compared.ts';
import { Jump } from './Jump.tsx';
import styles from './PeriodFigures.module.css';

interface Figure {
  readonly key: 'visits' | 'partners' | 'countries' | 'agreements' | 'open';
  readonly of: (counts: PeriodCounts) => SpanCount;
  /** The address of its records, or the id of the section that lists them. */
  readonly href?: string;
  readonly place?: string;
}

/** Five figures of a period, each with that of the period before under it. */
export function PeriodFigures({
  glance,
  anchors,
}: {
  readonly glance: PeriodGlance;
  /** Ids of the lists on the same page that no filter could ask for. */
  readonly anchors: { readonly partners: string; readonly countries: string };
}) {
  const { lang, words } = useLanguage();
  const say = words.periods.figures;
  const period = [glance.period.id];
  const { before } = glance;
  const figures: readonly Figure[] = [
    { key: 'visits', of: ({ visits }) => visits, href: paths.visits({ period }) },
    { key: 'partners', of: ({ partners }) => partners, place: anchors.partners },
    { key: 'countries', of: ({ countries }) => countries, place: anchors.countries },
    {
      key: 'agreements',
      of: ({ agreements }) => agreements,
      href: paths.visits({ period, outcome: ['agreement-signed', 'agreement-renewed'] }),
    },
    {
      key: 'open',
      of: ({ open }) => open,
      href: paths.visits({ period, commitment: ['open'] }),
    },
  ];
  return (
    <ul className={styles['figures']}>
      {figures.map(({ key, of, href, place }) => {
        const { certain, possible } = of(glance.counts);
        const then = before && of(before.counts);
        const what = say[key](certain, possible);
        const label = words.periods.figures.label(number(certain), what);
        return (
          <li key={key}>
            <span className={cx(styles['n'], key === 'open' && certain + possible > 0 && styles['open'])}>
              {certain + possible === 0 && 0}
              {certain + possible > 0 && href && (
                <Num href={href} label={label}>
                  {number(certain)}
                </Num>
              )}
              {certain + possible > 0 && place && (
                <Jump to={place} label={label}>
                  {number(certain)}
                </Jump>
              )}
            </span>
            <span className={styles['text']}>{what}</span>
            {before && then && (
              <span className={styles['before']}>
                <Sentence
                  parts={say.before(
                    nameSlot('before', before.span.period.name, lang),
                    partDay(glance, lang),
                    then.certain,
                    then.possible,
                  )}
                  doors={beforeDoor(glance)}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
