/*
 * How a show and the window of whoever speaks stay in step. Both hold the same state; whoever changes a part of it gives that
 * part a number one higher than any seen, and tells the other the whole. Of each part the higher number wins, so that two
 * who change different things at the same moment both have their way. A window that has just opened has number 0: it knows
 * nothing and asks.
 */
import { type Look, looks, type Ratio, ratios, type ShowTongue, showTongues } from '../../query/show-view.ts';

/** A screen put out, or white. */
export type Blank = 'black' | 'white' | null;

/** What both windows show alike. */
export interface Shared {
  /** Id of the slide. */
  readonly slide: string;
  /** The record that lies open, as an address without `#`; empty for none. */
  readonly open: string;
  readonly in: ShowTongue;
  readonly ratio: Ratio;
  readonly look: Look;
  readonly blank: Blank;
  /** When the clock was started, ms since 1970. */
  readonly began: number;
}

/** Which records and slides a window draws from. */
export interface Stamp {
  /** Number of all visits, and the day they are kept up to. */
  readonly visits: number;
  readonly asOf: number;
  readonly names: 'on' | 'off';
  /** Of what the slides say. */
  readonly hash: string;
}

/** A place on the slide, as shares of its width and height; `null` when the pointer has left it. */
export type Point = { readonly x: number; readonly y: number } | null;

/** When a part was written, as a number, and who wrote. */
export interface Writing {
  readonly n: number;
  readonly by: string;
}

/** The last writing of each part that a window knows of. */
export type Writings = { readonly [Part in keyof Shared]: Writing };

export type Message =
  | { readonly say: 'ask'; readonly n: number }
  | { readonly say: 'state'; readonly writings: Writings; readonly shared: Shared; readonly stamp: Stamp }
  | { readonly say: 'point'; readonly point: Point };

export type Role = 'show' | 'presenter';

/** What a message leads to. */
export interface Heard {
  readonly writings: Writings;
  /** To be shown from now on: what of it is new. */
  readonly take?: Partial<Shared>;
  readonly reply?: 'state' | 'ask';
}

const PARTS = ['slide', 'open', 'in', 'ratio', 'look', 'blank', 'began'] as const satisfies (keyof Shared)[];

const writingsOf = (of: (part: keyof Shared) => Writing): Writings =>
  Object.fromEntries(PARTS.map((part) => [part, of(part)])) as Writings;

/** Everything written at once. */
export const writtenAt = (n: number, by: string): Writings => writingsOf(() => ({ n, by }));

/** The highest number a window knows of. */
export const highest = (writings: Writings): number => Math.max(...PARTS.map((part) => writings[part].n));

/** The writings after a change of what is shown, by `me`. */
export function written(own: Writings, before: Shared, after: Shared, me: string): Writings {
  const next = { n: highest(own) + 1, by: me };
  return writingsOf((part) => (before[part] === after[part] ? own[part] : next));
}

const isNewer = (a: Writing, b: Writing): boolean => a.n > b.n || (a.n === b.n && a.by > b.by);

function heardState(own: Writings, { writings, shared }: Extract<Message, { say: 'state' }>): Heard {
  const parts = PARTS.filter((part) => isNewer(writings[part], own[part]));
  if (parts.length === 0) return { writings: own };
  const isNew = new Set<keyof Shared>(parts);
  return {
    writings: writingsOf((part) => (isNew.has(part) ? writings[part] : own[part])),
    take: Object.fromEntries(parts.map((part) => [part, shared[part]])),
  };
}

/** What a window knows and does after a message. `own` are the last writings it knows of, `me` its own name as a writer. */
export function heard(
  own: Writings,
  message: Exclude<Message, { say: 'point' }>,
  role: Role,
  me: string,
): Heard {
  if (message.say === 'state') return heardState(own, message);
  const known = highest(own);
  // The other knows more.
  if (message.n > known) return { writings: own, reply: 'ask' };
  // What was never changed is told as known too: whoever asks may know less.
  if (known > 0)
    return {
      writings: writingsOf((part) => (own[part].n > 0 ? own[part] : { n: 1, by: me })),
      reply: 'state',
    };
  // Neither knows anything: what the show shows is right.
  return role === 'show' ? { writings: writtenAt(1, me), reply: 'state' } : { writings: own };
}

/** Whether two windows draw from the same records. With and without names they cannot be compared. */
export const sameRecords = (a: Stamp, b: Stamp): boolean =>
  a.visits === b.visits && a.asOf === b.asOf && (a.names !== b.names || a.hash === b.hash);

/** Longest text that is taken from a message, characters. */
const LONGEST = 4000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  list.some((item) => item === value);

function readShared(value: unknown): Shared | undefined {
  if (!isFields(value)) return undefined;
  const { slide, open, in: tongue, ratio, look, blank, began } = value;
  if (!isText(slide) || !isText(open) || (open !== '' && !open.startsWith('/'))) return undefined;
  if (!isOneOf(showTongues, tongue) || !isOneOf(ratios, ratio) || !isOneOf(looks, look)) return undefined;
  if (blank !== null && blank !== 'black' && blank !== 'white') return undefined;
  return isCount(began) ? { slide, open, in: tongue, ratio, look, blank, began } : undefined;
}

function readStamp(value: unknown): Stamp | undefined {
  if (!isFields(value)) return undefined;
  const { visits, asOf, names, hash } = value;
  const sound = isCount(visits) && Number.isSafeInteger(asOf) && isOneOf(['on', 'off'], names);
  return sound && isText(hash) ? { visits, asOf: Number(asOf), names, hash } : undefined;
}

function readWritings(value: unknown): Writings | undefined {
  if (!isFields(value)) return undefined;
  const sound = PARTS.every((part) => {
    const writing = value[part];
    return isFields(writing) && isCount(writing['n']) && isText(writing['by']);
  });
  return sound ? writingsOf((part) => value[part] as Writing) : undefined;
}

function readPoint(value: unknown): Point | undefined {
  if (value === null) return null;
  return isFields(value) && isShare(value['x']) && isShare(value['y'])
    ? { x: value['x'], y: value['y'] }
    : undefined;
}

/** A message out of what came, which may be anything; nothing when it is none. */
export function readMessage(value: unknown): Message | undefined {
  if (!isFields(value)) return undefined;
  const { say, n } = value;
  if (say === 'ask') return isCount(n) ? { say, n } : undefined;
  if (say === 'point') {
    const point = readPoint(value['point']);
    return point === undefined ? undefined : { say, point };
  }
  const writings = readWritings(value['writings']);
  const shared = readShared(value['shared']);
  const stamp = readStamp(value['stamp']);
  return say === 'state' && writings && shared && stamp ? { say, writings, shared, stamp } : undefined;
}

/** A message as it is sent. */
export const writeMessage = (message: Message): Fields => ({ ...message });
