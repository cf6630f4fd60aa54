import { list, spelled, upper } from '../format.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';
import type { Told } from '../told.ts';
import { about, at, atSlot, came, inRow, ledBy, names } from './run.ts';

type Direction = 'inbound' | 'outbound' | 'joint';

/** "two to USTB, one by USTB and three elsewhere or online"; directions without visits are left out. */
function ways(home: string, inbound: number, outbound: number, joint: number): Sentence {
  const parts = [
    inbound > 0 ? sentence`${slot('inbound', spelled(inbound))} to ${home}` : [],
    outbound > 0 ? sentence`${slot('outbound', spelled(outbound))} by ${home}` : [],
    joint > 0 ? sentence`${slot('joint', spelled(joint))} elsewhere or online` : [],
  ];
  return inRow(
    parts.filter((part) => part.length > 0),
    ', ',
    ' and ',
  );
}

function oneWay(home: string, direction: Direction, n: number): string {
  const all = n === 2 ? 'both' : 'all';
  if (direction === 'joint') return `${all} elsewhere or online`;
  return direction === 'inbound' ? `${all} to ${home}` : `${all} by ${home}`;
}

/** A large letter first and a full stop last. */
function whole(parts: Sentence): Sentence {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const start = typeof first === 'string' ? upper(first) : { ...first, text: upper(first.text) };
  return sentence`${[start]}${rest}.`;
}

const since = (silent: boolean): string => (silent ? '; nothing on record since' : '');

const was = (n: number): string => (n === 1 ? 'was' : 'were');

/** "one agreement", "two agreements". */
const counted = (n: number, noun: string): string => `${spelled(n)} ${noun}${n === 1 ? '' : 's'}`;

/** "two agreements were signed", "an intention was voiced"; nothing for none. */
const done = (name: string, n: number, noun: string, verb: string): Sentence =>
  n > 0 ? sentence`${slot(name, n === 1 ? `an ${noun}` : counted(n, noun))} ${was(n)} ${verb}` : [];

/** Words of: insight. */
export const insight = {
  /** Clauses, each one visit or two; `clauses` makes a sentence of them. */
  came,
  went: (home: string, told: Told) => sentence`${home} visited ${atSlot(told.when)}${ledBy(told)}`,
  wentTwice: (home: string, first: Told, second: Told) =>
    sentence`${home} visited ${atSlot(first.when)}${ledBy(first)}, and again ${atSlot(second.when)}${ledBy(second)}`,
  met: (told: Told) => sentence`the two sides met elsewhere or online ${atSlot(told.when)}`,
  /** What was to be talked about, said on after a clause. */
  toTalk: (themes: readonly Slot[]) => sentence`, to talk ${about(themes)}`,
  clauses: (parts: readonly Sentence[]) => whole(inRow(parts, '; ', '; ')),
  /** What stands between two sentences. */
  space: ' ',

  noVisit: 'No visit on record.',
  onlyParts: (visits: number) =>
    sentence`No visit of its own on record; ${slot('parts', spelled(visits))} with ${visits === 1 ? 'a body that belongs' : 'bodies that belong'} to it.`,
  /** `all`: it was about nothing else. */
  wasAbout: (themes: readonly Slot[], all: boolean, joint: boolean) =>
    sentence`The ${joint ? 'meeting' : 'visit'} was ${all ? '' : 'mainly '}${about(themes)}.`,
  bothAbout: (themes: readonly Slot[]) => sentence`Both were ${about(themes)}.`,
  mostlyAbout: (themes: readonly Slot[]) => sentence`Most often they were ${about(themes)}.`,
  alsoThere: (some: readonly Slot[], more: number) => sentence`Also there: ${names(some, more)}.`,
  severalOneWay: (home: string, direction: Direction, n: number, first: Slot, last: Slot) =>
    sentence`${slot(direction, upper(spelled(n)))} visits on record, ${oneWay(home, direction, n)}, the first ${atSlot(first)}, the latest ${atSlot(last)}.`,
  several: (home: string, inbound: number, outbound: number, joint: number, first: Slot, last: Slot) =>
    sentence`${slot('visits', upper(spelled(inbound + outbound + joint)))} visits on record, the first ${atSlot(first)}, the latest ${atSlot(last)}: ${ways(home, inbound, outbound, joint)}.`,
  /**
   * What came of the visits, and whether anything is on record after them. `shared`: at how many visits agreements
   * were signed with other partners there, when it was never otherwise; else 0.
   */
  outcome: (
    signed: number,
    renewed: number,
    shared: number,
    intentions: number,
    silent: boolean,
  ): Sentence => {
    const agreed =
      signed > 0 && renewed > 0
        ? sentence`${slot('agreements', counted(signed, 'agreement'))} ${was(signed)} signed and ${slot('renewals', spelled(renewed))} renewed`
        : [
            ...done('agreements', signed, 'agreement', 'signed'),
            ...done('renewals', renewed, 'agreement', 'renewed'),
          ];
    const where =
      shared === 1 ? ' on a visit shared with other partners' : ' on visits shared with other partners';
    const facts = [
      shared > 0 ? sentence`${agreed}${where}` : agreed,
      done('intentions', intentions, 'intention', 'voiced'),
    ].filter((part) => part.length > 0);
    if (facts.length === 0) return silent ? ['Nothing on record since.'] : [];
    return whole(sentence`${inRow(facts, ', ', ', and ')}${since(silent)}`);
  },

  /** Heads over a partner's visits. */
  headline: {
    none: 'No visit on record',
    once: (when: string, silent: boolean) => `One visit, ${at(when)}${since(silent)}`,
    oneWay: (home: string, direction: Direction, n: number, last: string, silent: boolean) =>
      `${upper(spelled(n))} visits, ${oneWay(home, direction, n)}${silent ? `; nothing on record since ${last}` : `; the latest ${at(last)}`}`,
    mixed: (
      home: string,
      inbound: number,
      outbound: number,
      joint: number,
      last: string,
      silent: boolean,
    ) => {
      const parts = [
        inbound > 0 ? `${spelled(inbound)} to ${home}` : '',
        outbound > 0 ? `${spelled(outbound)} by ${home}` : '',
        joint > 0 ? `${spelled(joint)} elsewhere or online` : '',
      ].filter(Boolean);
      return `${upper(spelled(inbound + outbound + joint))} visits: ${list('en-GB', parts)}${silent ? `; nothing on record since ${last}` : ''}`;
    },
  },
};
