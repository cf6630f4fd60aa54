import type { Text } from './text.ts';
import type { When } from './when.ts';

/** inbound: the partner came · outbound: we went · joint: elsewhere or online. In display order. */
export const directions = ['inbound', 'outbound', 'joint'] as const;
export type Direction = (typeof directions)[number];

export const formats = [
  'courtesy-call',
  'talks',
  'signing',
  'seminar',
  'tour',
  'ceremony',
  'training',
  'other',
] as const;
export type Format = (typeof formats)[number];

/** home: ours · partner: theirs · other: a third party at the table. */
export const sides = ['home', 'partner', 'other'] as const;
export type Side = (typeof sides)[number];

export const roles = ['head', 'host', 'member', 'interpreter'] as const;
export type Role = (typeof roles)[number];

export const outcomeKinds = [
  'agreement-signed',
  'agreement-renewed',
  'intention',
  'joint-lab',
  'joint-programme',
  'visit-planned',
  'award',
  'other',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const statuses = ['intended', 'agreed', 'in-progress', 'done', 'dropped'] as const;
export type Status = (typeof statuses)[number];

/** Who owes an outcome. */
export const bys = ['home', 'partner', 'both'] as const;
export type By = (typeof bys)[number];

export const visibilities = ['public', 'internal'] as const;
export type Visibility = (typeof visibilities)[number];

export interface Place {
  readonly venue?: Text;
  readonly city?: Text;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Somebody in the room, with the post held then. */
export interface Participant {
  /** Person id. */
  readonly person: string;
  readonly title?: Text;
  readonly organisation?: Text;
  /** Partner id. */
  readonly partner?: string;
  readonly side: Side;
  readonly role: Role;
  readonly note?: Text;
}

/** Where a source says so. */
export interface Evidence {
  /** Source id. */
  readonly source: string;
  /** Counted from 1. */
  readonly paragraph?: number;
  /** The words of the source. */
  readonly terms: readonly string[];
}

export interface ThemeMention {
  /** Theme id. */
  readonly theme: string;
  readonly evidence: readonly Evidence[];
}

/** What was reported of an outcome later. */
export interface FollowUp {
  readonly when: When;
  readonly note: Text;
  readonly status?: Status;
  /** Source id. */
  readonly source?: string;
}

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly summary: Text;
  /** As it was at the visit; see `statusOf` for the latest. */
  readonly status: Status;
  readonly by?: By;
  readonly due?: When;
  readonly evidence: readonly Evidence[];
  /** In order of time. */
  readonly followUps: readonly FollowUp[];
}

/** One meeting of the home institution with one partner or more. */
export interface Visit {
  readonly id: string;
  readonly title: Text;
  readonly when: When;
  /** How an inferred date was found. */
  readonly dateBasis?: Text;
  readonly direction: Direction;
  readonly format?: Format;
  /** Partner ids, at least one; the first is the main one. */
  readonly partners: readonly string[];
  readonly place?: Place;
  readonly participants: readonly Participant[];
  readonly themes: readonly ThemeMention[];
  readonly discussed: readonly Text[];
  readonly outcomes: readonly Outcome[];
  /** Source ids. */
  readonly sources: readonly string[];
  /** Only part of the report was read. */
  readonly partial: boolean;
  readonly visibility: Visibility;
  /** Internal. */
  readonly notes?: Text;
}

/** The latest status reported of an outcome. */
export function statusOf(outcome: Pick<Outcome, 'status' | 'followUps'>): Status {
  return outcome.followUps.findLast((f) => f.status)?.status ?? outcome.status;
}

/** An outcome that somebody still owes: its latest status is neither done nor dropped. */
export function isCommitment(outcome: Pick<Outcome, 'status' | 'followUps'>): boolean {
  const status = statusOf(outcome);
  return status !== 'done' && status !== 'dropped';
}

/** An outcome that is a signed or renewed agreement. */
export const isAgreement = (outcome: Pick<Outcome, 'kind' | 'status' | 'followUps'>): boolean =>
  (outcome.kind === 'agreement-signed' || outcome.kind === 'agreement-renewed') &&
  statusOf(outcome) !== 'intended';
