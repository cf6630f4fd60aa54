import { memo } from 'react';
import { ThemesBeside } from '../charts/ThemesBeside.tsx';
import { paths } from '../query/paths.ts';
import { visitsOf } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { useRegister } from '../source/use-register.ts';
import { MentionEnds } from '../themes/MentionEnds.tsx';
import { PartnersOfTheme } from '../themes/PartnersOfTheme.tsx';
import { PeopleOfTheme } from '../themes/PeopleOfTheme.tsx';
import { partnersIn } from '../themes/partners-in.ts';
import { peopleIn } from '../themes/people-in.ts';
import { ThemeLead } from '../themes/ThemeLead.tsx';
import { ThemeNotes } from '../themes/ThemeNotes.tsx';
import { WordsOfSources } from '../themes/WordsOfSources.tsx';
import { MiniTimeline } from '../timeline/MiniTimeline.tsx';
import { Bilingual } from '../ui/Bilingual.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisitList } from '../visits/VisitList.tsx';
import { AddToMeeting } from './AddToMeeting.tsx';
import { Panel } from './Panel.tsx';
import styles from './ThemePage.module.css';
import { ThemeNotice, ThemeTime } from './ThemeTime.tsx';
import { WhenRead } from './WhenRead.tsx';

/** One theme: when it came up and how much, who brought it, in which words and beside which others, and who was there. */
export function ThemePage({ id }: { readonly id: string }) {
  const theme = useRegister().themeById.get(id);
  return theme ? <KnownTheme theme={theme} /> : <UnknownTheme id={id} />;
}

/** Drawn anew for another theme only, not for what the address asks of its visits over time. */
const KnownTheme = memo(({ theme }: { readonly theme: Theme }) => {
  const register = useRegister();
  const { words } = useLanguage();
  const say = words.themes;
  const visits = visitsOf(register.visitsByTheme, theme.id);
  const rows = register.visitsByTheme.rows(theme.id);
  const partners = partnersIn(rows, register);
  const { open } = register.columns;
  return (
    <article>
      <PageHead
        eyebrow={<ThemeEyebrow theme={theme} />}
        title={<Bilingual text={theme.name} />}
        actions={<CopyLink />}
        sub={
          <ThemeLead
            theme={theme}
            visits={visits}
            owing={rows.filter((row) => (open[row] ?? 0) > 0).length}
          />
        }
      />
      <ThemeNotice />
      <ThemeNotes theme={theme} />
      {visits.length > 0 && (
        <>
          <div className={styles['block']}>
            <Panel
              title={say.timeline}
              aside={<AddToMeeting figure="timeline" href={paths.theme(theme.id)} quiet />}
            >
              <MiniTimeline register={register} rows={rows} />
              <MentionEnds visits={visits} />
            </Panel>
          </div>
          <div className={styles['two']}>
            <ThemeTime theme={theme} />
            <div>
              <Panel title={say.partners(partners.length)}>
                <PartnersOfTheme theme={theme} partners={partners} register={register} />
              </Panel>
            </div>
          </div>
          <div className={styles['two']}>
            <ThemesBeside register={register} theme={theme} />
            <div>
              <Panel title={say.words}>
                <WhenRead visits={visits}>
                  {() => <WordsOfSources theme={theme} visits={visits} register={register} />}
                </WhenRead>
              </Panel>
            </div>
          </div>
          <WhenRead visits={visits}>{() => <PeopleThere theme={theme} visits={visits} />}</WhenRead>
          <div className={styles['block']}>
            <Panel
              title={say.visits(visits.length)}
              aside={<Link href={paths.visits({ theme: [theme.id] })}>{say.open}</Link>}
            >
              <VisitList rows={rows} register={register} asked={{ themes: [theme.id] }} />
            </Panel>
          </div>
        </>
      )}
    </article>
  );
});

/** Who was in the room when a theme was spoken of: those who were met, and our own. */
function PeopleThere({ theme, visits }: { readonly theme: Theme; readonly visits: readonly Visit[] }) {
  const register = useRegister();
  const { words } = useLanguage();
  const { met, ours } = peopleIn(visits);
  return (
    <div className={styles['halves']}>
      <div>
        <Panel title={words.themes.met(met.length)}>
          <PeopleOfTheme theme={theme} people={met} register={register} />
        </Panel>
      </div>
      <div>
        <Panel title={words.themes.ours(ours.length)}>
          <PeopleOfTheme theme={theme} people={ours} register={register} />
        </Panel>
      </div>
    </div>
  );
}

function ThemeEyebrow({ theme }: { readonly theme: Theme }) {
  const register = useRegister();
  const { words } = useLanguage();
  const group = register.groupById.get(theme.group);
  return (
    <>
      <Link href={paths.themes()}>{words.themes.title}</Link>
      {group && ' · '}
      {group && <Bilingual text={group.name} />}
    </>
  );
}

function UnknownTheme({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const say = words.themes;
  return (
    <>
      <PageHead title={say.unknown} />
      <EmptyState title={say.unknownText(id)}>
        <ButtonLink href={paths.themes()}>{say.all}</ButtonLink>
      </EmptyState>
    </>
  );
}
