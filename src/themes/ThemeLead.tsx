import { byDirection } from '../insight/theme-counts.ts';
import { paths } from '../query/paths.ts';
import { yearOf } from '../records/day.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { joined, sentence } from '../words/sentence.ts';
import styles from './ThemeLead.module.css';

/** A theme in words: how often, since when, who travelled, when last, and whether anything is still owed. */
export function ThemeLead({
  theme,
  visits,
  owing,
}: {
  readonly theme: Theme;
  readonly visits: readonly Visit[];
  /** At how many of them something was promised that is still owed. */
  readonly owing: number;
}) {
  const { words } = useLanguage();
  const say = words.themes;
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) return <p className={styles['lead']}>{say.never}</p>;
  const { inbound, outbound, joint } = byDirection(visits);
  // Another visit, of an uncertain date, may have been earlier than the first, or later than the last in order.
  const since = yearOf(Math.min(...visits.map((visit) => visit.when.latest)));
  const orEarlier = yearOf(first.when.earliest) < since;
  const orLater = visits.some((visit) => visit.when.latest > last.when.latest);
  const parts =
    first === last
      ? [say.leadOne(words.dates.when(first.when))]
      : [
          say.lead(visits.length, since, orEarlier),
          say.ways(inbound, outbound, joint),
          say.last(words.dates.when(last.when), orLater),
        ];
  const way = (direction: string) => paths.visits({ theme: [theme.id], direction: [direction] });
  return (
    <p className={styles['lead']}>
      <Sentence
        parts={sentence`${joined(parts, say.leadJoin)}${say.leadEnd}${owing > 0 ? say.owing(owing, visits.length) : ''}`}
        doors={{
          all: paths.visits({ theme: [theme.id] }),
          in: inbound > 0 ? way('inbound') : undefined,
          out: outbound > 0 ? way('outbound') : undefined,
          joint: way('joint'),
          last: paths.visit(last.id),
          owing: paths.visits({ theme: [theme.id], commitment: ['open'] }),
        }}
      />
    </p>
  );
}
