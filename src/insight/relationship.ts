import { lazily } from '../records/lazily.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { visitsOf } from '../records/register.ts';
import type { Source } from '../records/source.ts';
import { type Direction, isAgreement, type Outcome, type Participant, type Visit } from '../records/visit.ts';
import { type Commitment, commitmentsOf } from './commitments.ts';
import { type Contact, peopleMet, speaksFor } from './contacts.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { type ThemeUse, themesOf } from './theme-use.ts';

/** An outcome with the visit it came of. */
export interface Result {
  readonly visit: Visit;
  readonly outcome: Outcome;
}

/** What is on record between a partner and the home institution. */
export interface Relationship {
  readonly partner: Partner;
  /** In order of time. */
  readonly visits: readonly Visit[];
  readonly counts: Readonly<Record<Direction, number>>;
  /** Absent without visits. */
  readonly rhythm?: Rhythm;
  /** People of the partner, and ours who met it. */
  readonly theirs: readonly Contact[];
  readonly ours: readonly Contact[];
  /** Most visits first, then most words in the sources. */
  readonly themes: readonly ThemeUse[];
  /** All outcomes, in order of time. */
  readonly results: readonly Result[];
  readonly agreements: readonly Result[];
  /** Outcomes that were no more than intentions when voiced. */
  readonly intentions: readonly Result[];
  readonly open: readonly Commitment[];
  /** Partners that belong to it, and how many visits they have that are not its own. */
  readonly parts: readonly Partner[];
  readonly visitsOfParts: readonly Visit[];
  /** Of the visits in order of time, then of the milestones; each once. */
  readonly sources: readonly Source[];
}

/**
 * The relationship with a partner as the records tell it.
 * @param read the partner’s visits, read beforehand where they are many: what is told of outcomes, themes and sources is theirs
 */
export function relationshipOf(
  register: Register,
  partner: Partner,
  read: readonly Visit[] = visitsOf(register.visitsByPartner, partner.id),
): Relationship {
  const visits = visitsOf(register.visitsByPartner, partner.id);
  const counts = { inbound: 0, outbound: 0, joint: 0 };
  for (const visit of visits) counts[visit.direction]++;
  const results = read.flatMap((visit) => visit.outcomes.map((outcome): Result => ({ visit, outcome })));
  const rhythm = rhythmOf(visits, register.asOf);
  const parts = register.partsByPartner.get(partner.id) ?? [];
  const others = new Set(parts.flatMap((p) => visitsOf(register.visitsByPartner, p.id)));
  for (const visit of visits) others.delete(visit);
  const sources = new Set([...read.flatMap((v) => v.sources), ...partner.milestones.map((m) => m.source)]);
  // Not every page names them, and every record is read for them.
  const met = lazily(() => peopleMet(register, partner.id));
  return {
    partner,
    visits,
    counts,
    ...(rhythm && { rhythm }),
    get theirs() {
      return met().theirs;
    },
    get ours() {
      return met().ours;
    },
    themes: themesOf(register, read),
    results,
    agreements: results.filter((r) => isAgreement(r.outcome)),
    intentions: results.filter((r) => r.outcome.kind === 'intention' && r.outcome.status === 'intended'),
    open: commitmentsOf(read, register.asOf),
    parts,
    visitsOfParts: [...others],
    sources: [...sources].flatMap((id) => register.sourceById.get(id) ?? []),
  };
}

/**
 * At how many visits some outcomes came about, when each of those visits had several partners; else 0.
 * Whose the outcomes are, the records of such visits do not say.
 */
export const sharedVisits = (results: readonly Result[]): number =>
  results.every((r) => r.visit.partners.length > 1) ? new Set(results.map((r) => r.visit)).size : 0;

/** Whole months since the last visit can have been; 0 when it may have been today, or there is none. */
export const silentMonths = (relationship: Relationship): number => relationship.rhythm?.since?.months ?? 0;

/** Who led a delegation, and how many of the same side are on record beside the head. */
export interface Delegation {
  /** Absent when the record marks no head and names more than one person, or none. */
  readonly head?: Participant;
  readonly others: number;
}

const led = (people: readonly Participant[]): Delegation => {
  const head = people.find((p) => p.role === 'head') ?? (people.length === 1 ? people[0] : undefined);
  return {
    ...(head && { head }),
    others: new Set(people.map((p) => p.person)).size - (people.length > 0 ? 1 : 0),
  };
};

/** The partner's delegation at a visit. */
export const theirDelegation = (visit: Visit, partner: string): Delegation =>
  led(visit.participants.filter((p) => speaksFor(partner, p, visit) && p.role !== 'interpreter'));

/** Our delegation at a visit. */
export const ourDelegation = (visit: Visit): Delegation =>
  led(visit.participants.filter((p) => p.side === 'home' && p.role !== 'interpreter'));
