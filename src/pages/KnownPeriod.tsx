import { useMemo } from 'react';
import { type PeriodGlance, periodGlance } from '../insight/period-glance.ts';
import { PeriodFigures } from '../periods/PeriodFigures.tsx';
import { PeriodNav } from '../periods/PeriodNav.tsx';
import { PeriodPartners } from '../periods/PeriodPartners.tsx';
import { PeriodThemes } from '../periods/PeriodThemes.tsx';
import { PeriodYears } from '../periods/PeriodYears.tsx';
import { doneSentence, partnersSentence, themesSentence } from '../periods/sentences.ts';
import { paths } from '../query/paths.ts';
import { periodColumns } from '../query/period-columns.ts';
import type { Period } from '../records/dashboard.ts';
import { say as saidIn } from '../records/text.ts';
import { useRegister } from '../source/use-register.ts';
import { MiniTimeline } from '../timeline/MiniTimeline.tsx';
import { Bilingual } from '../ui/Bilingual.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { AddToMeeting } from './AddToMeeting.tsx';
import styles from './KnownPeriod.module.css';
import { PeriodAgreed } from './PeriodAgreed.tsx';
import { PeriodPart } from './PeriodPart.tsx';
import { PeriodPromised } from './PeriodPromised.tsx';
import { usePrintFoot } from './use-print-foot.ts';

const anchors = { partners: 'partners', countries: 'countries' };

/** The page of a planning period that there is. */
export function KnownPeriod({ period }: { readonly period: Period }) {
  const register = useRegister();
  const { lang, words } = useLanguage();
  const say = words.periods;
  const glance = useMemo(() => periodGlance(register, periodColumns(register), period), [register, period]);
  const { progress } = glance;
  usePrintFoot(
    say.foot(
      saidIn(period.name, lang).text,
      glance.rows.length,
      register.visits.length,
      words.dates.day(register.asOf),
    ),
  );
  return (
    <article className={styles['period']}>
      <PeriodNav periods={register.dashboard.periods} period={period} />
      <PageHead
        eyebrow={say.eyebrow(words.dates.years(period.fromYear, period.toYear))}
        title={<Bilingual text={period.name} />}
        actions={
          <>
            <CopyLink />
            {glance.rows.length > 0 && <AddToMeeting figure="period" />}
            <Button onClick={() => window.print()}>{say.print}</Button>
          </>
        }
        sub={<HowFar glance={glance} />}
      />
      <PeriodFigures glance={glance} anchors={anchors} />
      <PeriodPart
        title={say.done.title}
        sentence={doneSentence(glance, lang)}
        glance={glance}
        aside={
          glance.rows.length > 0 && (
            <span className={styles['screen']}>
              <Link href={paths.visits({ days: { from: period.from, to: period.to } })}>
                {say.onTimeline}
              </Link>
            </span>
          )
        }
      >
        <PeriodYears glance={glance}>
          <MiniTimeline register={register} rows={glance.rows} from={period.from} to={period.to} />
        </PeriodYears>
      </PeriodPart>
      {(progress !== 'ahead' || glance.rows.length > 0) && (
        <>
          <PeriodPart
            id={anchors.partners}
            title={say.partners.title}
            sentence={partnersSentence(glance, lang)}
            glance={glance}
          >
            <PeriodPartners glance={glance} register={register} countriesId={anchors.countries} />
          </PeriodPart>
          <div className={styles['pair']}>
            <PeriodPart
              title={say.themes.title}
              sentence={themesSentence(glance, register, lang)}
              glance={glance}
              doors={{
                rise: glance.themes.rise && paths.theme(glance.themes.rise.id),
                fall: glance.themes.fall && paths.theme(glance.themes.fall.id),
              }}
            >
              <PeriodThemes glance={glance} register={register} />
            </PeriodPart>
            <PeriodAgreed glance={glance} register={register} />
          </div>
          <PeriodPromised glance={glance} register={register} />
        </>
      )}
    </article>
  );
}

/** How far the period has gone, where it is not simply over and comparable. */
function HowFar({ glance }: { readonly glance: PeriodGlance }) {
  const { words } = useLanguage();
  const say = words.periods;
  const { period, progress, before } = glance;
  const asOf = words.dates.day(useRegister().asOf);
  const length = (p: Period) => p.toYear - p.fromYear + 1;
  const notes = [
    progress === 'running' && say.soFar(asOf),
    progress === 'ahead' && say.ahead(asOf),
    progress !== 'ahead' && !before && say.first,
    before &&
      length(before.span.period) !== length(period) &&
      say.lengths(length(period), length(before.span.period)),
  ].filter(Boolean);
  return notes.length > 0 ? notes.join(say.space) : null;
}
