import type { ReactNode } from 'react';
import type { PartnerThen } from '../insight/period-partners.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { type Partner, shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { FoldedRows } from './FoldedRows.tsx';
import styles from './PeriodPartners.module.css';
import { SpanNum } from './SpanNum.tsx';

/** Partners under a head: each with its visits in the period, or with the last one before it. */
export function PartnerColumn({
  title,
  note,
  partners,
  register,
  period,
  last = false,
  more,
}: {
  readonly title: string;
  readonly note: ReactNode;
  readonly partners: readonly PartnerThen[];
  readonly register: Register;
  /** Id of the period whose visits are counted. */
  readonly period: string;
  /** Shows the last visit instead of the number of visits. */
  readonly last?: boolean;
  /** A further list below, under one line. */
  readonly more?: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <div className={styles['column']}>
      <h3>{title}</h3>
      <p className={styles['note']}>{note}</p>
      {partners.length === 0 && <p className={styles['none']}>{words.periods.partners.none}</p>}
      <PartnerRows partners={partners} register={register} period={period} last={last} />
      {more}
    </div>
  );
}

/** The partners, the first of them in the open. */
export function PartnerRows({
  partners,
  register,
  period,
  last = false,
}: {
  readonly partners: readonly PartnerThen[];
  readonly register: Register;
  readonly period: string;
  readonly last?: boolean;
}) {
  return (
    <FoldedRows
      rows={partners}
      draw={(then) => {
        const partner = register.partnerById.get(then.id);
        if (!partner) return null;
        return (
          <li key={then.id} className={styles['row']}>
            <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} size={18} />
            {last ? (
              <LastVisit partner={partner} row={then.row} register={register} />
            ) : (
              <Count then={then} partner={partner} period={period} />
            )}
          </li>
        );
      }}
    />
  );
}

function Count({
  then,
  partner,
  period,
}: {
  readonly then: PartnerThen;
  readonly partner: Partner;
  readonly period: string;
}) {
  const { lang, words } = useLanguage();
  const name = say(shortNameOf(partner), lang).text;
  return (
    <SpanNum
      count={then.count}
      href={paths.visits({ period: [period], partner: [partner.id] })}
      label={(said) => words.periods.partners.opens(name, said)}
    />
  );
}

function LastVisit({
  partner,
  row,
  register,
}: {
  readonly partner: Partner;
  readonly row: number;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const visit = register.visits[row];
  if (!visit) return null;
  const when = words.dates.short(visit.when);
  return (
    <Num
      href={paths.visit(visit.id)}
      label={words.periods.partners.last(say(shortNameOf(partner), lang).text, when)}
    >
      <span className={styles['date']}>{when}</span>
    </Num>
  );
}
