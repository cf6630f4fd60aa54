import type { PeriodGlance } from '../insight/period-glance.ts';
import { isUnreported } from '../insight/period-outcomes.ts';
import type { SpanCount } from '../insight/year-counts.ts';
import { beforeHref, nameSlot, partDay } from '../periods/compared.ts';
import { openOutcomes } from '../periods/open-outcomes.ts';
import { PeriodPromises } from '../periods/PeriodPromises.tsx';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { sentence } from '../words/sentence.ts';
import { PeriodPart } from './PeriodPart.tsx';

/** What was promised in a period and is still owed. */
export function PeriodPromised({
  glance,
  register,
}: {
  readonly glance: PeriodGlance;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const say = words.periods.promised;
  const { before, counts, period, outcomes } = glance;
  const { promises, listed, visits } = outcomes;
  const all = ({ certain, possible }: SpanCount) => certain + possible;
  const open = all(counts.open);
  const then = before ? all(before.counts.open) : 0;
  const first =
    open === 0
      ? [say.none]
      : listed < visits
        ? sentence`${say.many(open)}${words.periods.agreed.partly(listed, visits)}`
        : say.open(open, open - promises.length, openOutcomes(outcomes).filter(isUnreported).length);
  return (
    <PeriodPart
      title={say.title}
      sentence={sentence`${first}${counts.open.possible > 0 ? say.doubted(counts.open.possible) : ''}${
        before && then > 0
          ? say.thenOpen(
              then,
              nameSlot('before', before.span.period.name, lang),
              partDay(glance, lang),
              before.counts.open.possible > 0,
            )
          : ''
      }`}
      glance={glance}
      doors={{
        open: paths.visits({ period: [period.id], commitment: ['open'] }),
        thenOpen: beforeHref(glance, { commitment: ['open'] }),
      }}
    >
      {promises.length > 0 && <PeriodPromises promises={promises} register={register} />}
    </PeriodPart>
  );
}
