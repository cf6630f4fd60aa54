import { memo } from 'react';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { Direction } from '../ui/Direction.tsx';
import { FoundIn, type FoundWhere } from '../ui/FoundIn.tsx';
import { Highlight } from '../ui/Highlight.tsx';
import { Say } from '../ui/Say.tsx';
import type { FindIn } from '../ui/SayFound.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { Names } from './Names.tsx';
import { OutcomeLines } from './OutcomeLines.tsx';
import { Quotes } from './Quotes.tsx';
import { VisitDate } from './VisitDate.tsx';
import styles from './VisitRow.module.css';
import { whyListed } from './why.ts';
import { listedYear } from './year-groups.ts';

/** What the reader asked for, so that a row can say why it is there. */
export interface Asked {
  /** Theme ids. */
  readonly themes: readonly string[];
  readonly find?: FindIn | undefined;
  /** Where a visit has the searched words that its title has not. */
  readonly where?: ((visit: Visit) => readonly FoundWhere[]) | undefined;
}

const PARTNERS = 4;
const TERMS = 3;
const THEMES = 2;

/** One visit in a list: when and which way, its title, with whom, what about, and what came of it. */
export const VisitRow = memo(function VisitRow({
  visit,
  register,
  asked,
}: {
  readonly visit: Visit;
  readonly register: Register;
  readonly asked: Asked;
}) {
  const { lang, words } = useLanguage();
  const title = say(visit.title, lang);
  const why = whyListed(visit, asked.themes);
  const themes = why.others.flatMap((id) => register.themeById.get(id) ?? []);
  const partners = visit.partners.flatMap((id) => register.partnerById.get(id) ?? []);
  const shown = partners.length === PARTNERS + 1 ? partners : partners.slice(0, PARTNERS);
  return (
    <article className={styles['row']}>
      <div className={styles['when']}>
        <VisitDate when={visit.when} year={listedYear(visit)} />
        <Direction direction={visit.direction} />
      </div>
      <div>
        <h4 className={styles['title']}>
          <a href={paths.visit(visit.id)} data-row="" lang={title.lang === lang ? undefined : title.lang}>
            <Highlight text={title.text} ranges={asked.find?.(title.text) ?? []} />
          </a>
        </h4>
        <div className={styles['partners']}>
          {shown.map((partner) => (
            <Who key={partner.id} {...whoOf(partner, register)} href={paths.partner(partner.id)} size={20} />
          ))}
          {partners.length > shown.length && (
            <span>{words.visits.morePartners(partners.length - shown.length)}</span>
          )}
        </div>
      </div>
      <div className={styles['themes']}>
        {asked.where && <FoundIn where={asked.where(visit)} />}
        {why.terms.length > 0 && (
          <p className={styles['words']}>
            <Quotes terms={why.terms} limit={TERMS} />
          </p>
        )}
        {themes.length > 0 && (
          <p className={styles['also']}>
            {asked.themes.length > 0 && words.visits.also}
            <Names limit={THEMES} items={themes.map((t) => <Say key={t.id} text={t.name} />)} />
          </p>
        )}
      </div>
      <OutcomeLines visit={visit} />
    </article>
  );
});
