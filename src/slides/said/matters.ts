import { once } from '../../query/once.ts';
import { yearOf } from '../../records/day.ts';
import type { Partner } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import { isAgreement, type Outcome, type Status, statusOf, type Visit } from '../../records/visit.ts';
import { visitsAt } from '../../records/visits-at.ts';
import { wholesOf } from '../../records/whole.ts';
import type { Subject } from '../subject.ts';
import { isAnothers } from './whose.ts';

/**
 * How an outcome stands, as it is told to guests.
 * - `agreement`: signed or renewed
 * - `result`: done, or built and at work
 * - `ahead`: intended or agreed, to be taken forward
 * - `settled`: would be ahead, but a later visit or agreement seems to have seen to it
 * - `others`: plainly another partner's, of a visit with several
 * - `dropped`: given up
 */
type Standing = 'agreement' | 'result' | 'ahead' | 'settled' | 'others' | 'dropped';

/** An outcome with the visit it came of. */
export interface Matter {
  readonly visit: Visit;
  readonly outcome: Outcome;
  /** Stays the same as long as the record does. */
  readonly id: string;
  readonly status: Status;
}

/** The outcomes of some visits by how they stand, the newest first. */
export type Matters = Readonly<Record<Standing, readonly Matter[]>>;

/** What stands for itself once it is agreed. */
const BUILT: ReadonlySet<Outcome['kind']> = new Set(['joint-lab', 'joint-programme']);

/** Whether a later visit of a partner may have done what was planned, or a later agreement put an intention on paper. */
function isSettled({ outcome, visit }: Matter, partner: string, register: Register): boolean {
  const { date, dates } = register.time;
  const later = register.visitsByPartner
    .rows(partner)
    .filter((row) => (dates.earliest[date[row] ?? 0] ?? 0) > visit.when.latest);
  if (outcome.kind === 'visit-planned') return later.length > 0;
  const onPaper = later.some((row) => (register.columns.agreements[row] ?? 0) > 0);
  return onPaper && (outcome.kind === 'intention' || outcome.kind === 'agreement-signed');
}

function standingOf(matter: Matter, partner: Partner | undefined, register: Register): Standing {
  const { outcome, status, visit } = matter;
  if (status === 'dropped') return 'dropped';
  if (partner && isAnothers(outcome, visit, partner, register)) return 'others';
  if (isAgreement(outcome)) return 'agreement';
  if (status === 'done' || (status !== 'intended' && BUILT.has(outcome.kind))) return 'result';
  return isSettled(matter, partner?.id ?? visit.partners[0] ?? '', register) ? 'settled' : 'ahead';
}

const none = (): Record<Standing, Matter[]> => ({
  agreement: [],
  result: [],
  ahead: [],
  settled: [],
  others: [],
  dropped: [],
});

/** No outcome at all. */
export const noMatters: Matters = none();

/** @param partner whose outcomes they are; everybody’s when left out */
export function mattersOf(visits: readonly Visit[], register: Register, partner?: Partner): Matters {
  const found = none();
  for (const visit of visits.toReversed())
    for (const [position, outcome] of visit.outcomes.entries()) {
      const matter = { visit, outcome, id: `${visit.id}.${position}`, status: statusOf(outcome) };
      found[standingOf(matter, partner, register)].push(matter);
    }
  return found;
}

/** Reading the outcomes of more visits than this takes too long for a slide. */
const MOST = 2000;

const partnerOf = (subject: Subject): Partner | undefined =>
  subject.kind === 'partner' ? subject.partner : undefined;

/** The rows of what a deck is about of which an outcome is on record. */
function rowsWithOutcomes({ rows }: Subject, { columns }: Register): Uint32Array {
  const { starts } = columns.outcomes;
  return rows.filter((row) => (starts[row + 1] ?? 0) > (starts[row] ?? 0));
}

/** Several slides, in each language, ask for the same. */
const told = once((_: Register) => once((_: Subject) => new Map<number, Matters>()));

const mattersAt = (rows: Uint32Array, subject: Subject, register: Register): Matters => {
  const own = told(register)(subject);
  const known = own.get(rows.length);
  if (known) return known;
  const made = mattersOf(wholesOf(visitsAt(register, rows)), register, partnerOf(subject));
  own.set(rows.length, made);
  return made;
};

/** The outcomes of what a deck is about; nothing where they are too many to be read. */
export function mattersIn(subject: Subject, register: Register): Matters | undefined {
  const rows = rowsWithOutcomes(subject, register);
  return rows.length > MOST ? undefined : mattersAt(rows, subject, register);
}

/** The same of the newest visits, where all are too many: of whole years, so that it can be said since when. */
export interface NewestMatters extends Matters {
  /** The first of the years that were read; nothing when nothing was left out. */
  readonly since?: number;
}

/** Nothing where one year alone has too many. */
export function newestMattersIn(subject: Subject, register: Register): NewestMatters | undefined {
  const rows = rowsWithOutcomes(subject, register);
  if (rows.length <= MOST) return mattersAt(rows, subject, register);
  const { date, dates } = register.time;
  const yearAt = (row: number) => yearOf(dates.earliest[date[row] ?? 0] ?? 0);
  const since = yearAt(rows.at(-(MOST + 1)) ?? 0) + 1;
  const newest = rows.filter((row) => yearAt(row) >= since);
  return newest.length === 0 ? undefined : { ...mattersAt(newest, subject, register), since };
}

/** How many lie ahead, and whether all are no more than intentions. */
export const aheadOf = ({ ahead }: Pick<Matters, 'ahead'>) => ({
  ahead: ahead.length,
  intentions: ahead.length > 0 && ahead.every(({ outcome }) => outcome.kind === 'intention'),
});
