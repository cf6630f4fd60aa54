import { Fragment } from 'react';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { directions, isCommitment, type Visit } from '../records/visit.ts';
import { Direction } from '../ui/Direction.tsx';
import { FoundIn } from '../ui/FoundIn.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { SayFound } from '../ui/SayFound.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { Names } from './Names.tsx';
import { OutcomeLines } from './OutcomeLines.tsx';
import type { Asked } from './VisitRow.tsx';
import styles from './VisitTable.module.css';
import { inOrder, type Order } from './year-groups.ts';

/** The same visits as a table whose columns sort. Dates sort by their earliest day. */
export function VisitTable({
  visits,
  register,
  order = 'newest',
  asked = {},
}: {
  readonly visits: readonly Visit[];
  readonly register: Register;
  readonly order?: Order;
  /** What was searched for, so that a row can say why it is there. */
  readonly asked?: Pick<Asked, 'find' | 'where'>;
}) {
  const { lang, words } = useLanguage();
  const { columns } = words.visits;
  const nameOf = (id: string) => {
    const partner = register.partnerById.get(id);
    return partner ? say(shortNameOf(partner), lang).text : '';
  };
  return (
    <div className={styles['table']}>
      <TableTwin
        caption={words.visits.tableCaption(visits.length)}
        columns={[
          { key: 'visit', label: columns.visit },
          { key: 'date', label: columns.date },
          { key: 'direction', label: columns.direction },
          { key: 'partners', label: columns.partners },
          { key: 'themes', label: columns.themes },
          { key: 'outcomes', label: columns.outcomes },
        ]}
        rows={inOrder(visits, order).map((visit) => ({
          key: visit.id,
          cells: [
            <Fragment key="visit">
              <Link href={paths.visit(visit.id)} quiet>
                <SayFound text={visit.title} find={asked.find} />
              </Link>
              {asked.where && <FoundIn where={asked.where(visit)} />}
            </Fragment>,
            words.dates.short(visit.when),
            <Direction key="direction" direction={visit.direction} />,
            <span key="partners" className={styles['partners']}>
              {visit.partners.map((id) => {
                const partner = register.partnerById.get(id);
                return (
                  partner && <Who key={id} {...whoOf(partner, register)} href={paths.partner(id)} size={18} />
                );
              })}
            </span>,
            <Names
              key="themes"
              items={visit.themes.map(({ theme }) => (
                <Say key={theme} text={register.themeById.get(theme)?.name ?? theme} />
              ))}
            />,
            <OutcomeLines key="outcomes" visit={visit} />,
          ],
          sortValues: [
            say(visit.title, lang).text,
            visit.when.earliest,
            directions.indexOf(visit.direction),
            visit.partners.map(nameOf).join(' '),
            visit.themes.length,
            visit.outcomes.filter(isCommitment).length * 100 + visit.outcomes.length,
          ],
        }))}
      />
    </div>
  );
}
