import { counted, number, plural, spelled, upper } from '../format.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';
import { after, by, type Change, inRun, type Noun, nouns, range, sure, upTo } from './period-counts.ts';
import { over } from './period-over.ts';

/** Words of the page of one planning period. */
export const periods = {
  eyebrow: (years: string) => `Planning period, ${years}`,
  soFar: (day: string) => `So far, to ${day}: the period is not over.`,
  ahead: (day: string) => `Not begun; the records reach to ${day}.`,
  first: 'It is the first planning period here; there is none before it to compare with.',
  /** `now`, `then`: how many years each has, when they differ. */
  lengths: (now: number, then: number) =>
    `The two are not of one length: ${counted(now, 'year', 'years')} and ${spelled(then)}.`,
  nothing: 'No visit on record in this period.',
  nav: 'The periods before and after',
  withPartner: 'Visits in each planning period',
  noVisit: 'no visit',
  partnerThemes: 'Themes in each period',
  previous: (name: string) => `Previous: ${name}`,
  next: (name: string) => `Next: ${name}`,
  print: 'Print',
  onTimeline: 'Show on the timeline',
  atAGlance: (name: Slot): Sentence => sentence`${name} at a glance`,
  more: (n: number) => `${number(n)} more`,
  space: ' ',

  range,
  sure,
  figures: {
    label: (n: string, what: string) => `${n} ${what}`,
    visits: (certain: number, possible: number) =>
      after(plural(certain, 'visit', 'visits'), certain, possible),
    partners: (certain: number, possible: number) =>
      after(plural(certain, 'partner met', 'partners met'), certain, possible),
    countries: (certain: number, possible: number) =>
      after(plural(certain, 'country or region', 'countries and regions'), certain, possible),
    agreements: (certain: number, possible: number) =>
      upTo(plural(certain, 'agreement signed or renewed', 'agreements signed or renewed'), certain, possible),
    open: (certain: number, possible: number) =>
      upTo(plural(certain, 'commitment open', 'commitments open'), certain, possible),
    /** `day`: up to which it is counted, when not whole. */
    before: (name: Slot, day: string, certain: number, possible: number): Sentence =>
      sentence`${name}${day === '' ? '' : ` by ${day}`}: ${number(certain)}${possible > 0 ? `, up to ${number(certain + possible)}` : ''}`,
  },

  /** A count beside that of the period before. `day`: how far the one before is counted, when not whole. */
  compared: (
    change: Change,
    noun: Noun,
    now: readonly [certain: number, possible: number],
    then: readonly [certain: number, possible: number],
    name: Slot,
    day: string,
  ): Sentence => {
    const many = nouns[noun][1];
    const before = sentence`${inRun(name)}${by(day)}`;
    if (now[0] + now[1] === 0)
      return sentence`No ${nouns[noun][0]}${day === '' ? '' : ' so far'}; ${before} had ${range(...then)}.`;
    switch (change) {
      case 'more':
        return sentence`More ${many} than ${before} had: ${range(...now)}, against ${range(...then)}.`;
      case 'fewer':
        return sentence`Fewer ${many} than ${before} had: ${range(...now)}, against ${range(...then)}.`;
      case 'same':
        return sentence`As many ${many} as ${before} had: ${range(...now)}.`;
      case 'open':
        return sentence`${upper(sure(noun, ...now))}; ${before} had ${range(...then)}. The dates in doubt leave open which had more.`;
    }
  },
  /** Where there is nothing to compare with. */
  alone: (noun: Noun, certain: number, possible: number): string =>
    certain + possible === 0 ? `No ${nouns[noun][0]} on record.` : `${upper(sure(noun, certain, possible))}.`,

  done: {
    title: 'What was done',
    caption: 'Visits by year and by who travelled',
    all: 'all visits',
    whole: 'in all',
    cell: (what: string, when: string, said: string) => `${what}, ${when}: ${said}`,
    note: 'The number after + counts visits that may have been in that year or period.',
    upTo: (day: string) => `to ${day}`,
  },

  partners: {
    title: 'With whom',
    fresh: (n: number) => `${number(n)} new`,
    freshNote: 'never met before on record',
    again: (n: number) => `${number(n)} met again`,
    againNote: 'met before this period too',
    lapsed: (n: number, running: boolean) => `${number(n)} not met${running ? ' yet' : ''}`,
    lapsedNote: (name: Slot): Sentence => sentence`met in ${inRun(name)}; with the last visit before`,
    earlierNote: 'met before this period; with the last visit before',
    unsure: (n: number) => `${number(n)} more: uncertain dates leave open whether met, or whether new`,
    earlier: (n: number) => `${number(n)} met only earlier`,
    none: 'none',
    opens: (name: string, said: string) => `${name}: ${said}`,
    last: (name: string, when: string) => `${name}, last met ${when}`,
    countries: (n: number) => counted(n, 'country or region', 'countries and regions'),
    countriesNote: 'of the partners; of some the record names none',
    newHere: 'new',
    newCountry: 'not in the period before',
    gone: (n: number, name: Slot, running: boolean): Sentence =>
      sentence` ${upper(spelled(n))} ${plural(n, 'partner', 'partners')} of ${inRun(name)} ${plural(n, 'was', 'were')} not met${running ? ' so far' : ' again'}.`,
  },

  themes: {
    title: 'On what',
    rise: (theme: Slot, from: number, to: number): Sentence =>
      sentence`${theme} rose most, from ${from}% of visits to ${to}%`,
    fall: (theme: Slot, from: number, to: number): Sentence =>
      sentence`${theme} fell most, from ${from}% of visits to ${to}%`,
    join: '; ',
    end: '.',
    level: 'No share of a theme moved by five points or more.',
    thin: 'Too few visits in one of the two periods to compare shares of themes.',
    noneNamed: 'No visit names a theme.',
    silent: (n: number): string =>
      ` ${upper(spelled(n))} ${plural(n, 'theme', 'themes')} came up in no visit.`,
    theme: 'Theme',
    visits: 'Visits',
    share: 'Share',
    before: 'Before',
    change: 'Change',
    caption: 'Themes by number of visits, with their share in this period and the one before',
    percent: (n: number) => `${n}%`,
    points: (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0'),
    doubt: 'dates in doubt could turn it round',
    few: 'too few to say',
    rising: 'risen',
    falling: 'fallen',
    note: (n: number, then: number) =>
      `Shares of the ${number(n)} visits sure of this period${then > 0 ? ` and the ${number(then)} of the one before` : ''}; change in percentage points. Fewer than 3 visits: too few to say. Bar: share now; tick: share before.`,
    noteAlone: (n: number) => `Shares of the ${number(n)} visits sure of this period.`,
    noVisit: 'No visit:',
    had: (n: number) => `${number(n)} before`,
    listJoin: ', ',
  },

  agreed: {
    title: 'What was agreed',
    others: (n: number): string => ` ${upper(spelled(n))} other ${plural(n, 'result', 'results')} on record.`,
    otherTitle: 'Other results',
    partly: (listed: number, of: number) =>
      ` Listed are those of the newest ${number(listed)} of ${number(of)} visits with an outcome.`,
    perhaps: 'date uncertain: perhaps not in this period',
    morePartners: (n: number) => `and ${number(n)} more`,
  },

  promised: {
    title: 'What was promised, and not yet done',
    none: 'Nothing is open.',
    /** Commitments that are open: all of them, the agreements among them, and those nobody has reported on. */
    open: (n: number, agreements: number, unreported: number): Sentence => {
      const report =
        unreported === n
          ? n === 1
            ? 'there is no report on it'
            : 'there is no report on any'
          : unreported === 0
            ? 'each has a report'
            : `${spelled(unreported)} without a report`;
      const kinds =
        agreements === 0
          ? ''
          : agreements === n
            ? `, ${n === 1 ? 'an agreement' : 'all agreements'} named above`
            : `, ${spelled(agreements)} of them ${plural(agreements, 'an agreement', 'agreements')} named above`;
      return sentence`${slot('open', counted(n, 'commitment is open', 'commitments are open'))}${kinds}; ${report}.`;
    },
    many: (n: number): Sentence =>
      sentence`${slot('open', counted(n, 'commitment is open', 'commitments are open'))}.`,
    /** Of those said to be open, how many may not be of the period. */
    doubted: (n: number): Sentence => [
      ` Uncertain dates leave open whether ${spelled(n)} of them ${plural(n, 'was', 'were')} made then.`,
    ],
    /** @param doubted whether some of them may not be of that period */
    thenOpen: (n: number, name: Slot, day: string, doubted: boolean): Sentence =>
      sentence` Of ${inRun(name)}${day === '' ? '' : ` by ${day}`}, ${doubted ? 'up to ' : ''}${slot('thenOpen', number(n))} ${plural(n, 'is', 'are')} open.`,
    what: 'What',
    date: 'Visit',
    with: 'With',
    waiting: 'Waiting at least',
    caption: 'Open commitments that are no agreements, longest waiting first',
    noReport: 'no report',
    waitingFor: (duration: string) => `waiting at least ${duration}`,
    lineJoin: ', ',
  },

  over,

  foot: (name: string, n: number, of: number, day: string) =>
    `${name} · ${number(n)} of ${counted(of, 'visit', 'visits')} · data as of ${day}`,
  unknown: 'No planning period has this id',
  unknownText: (id: string) => `The dashboard file names no planning period “${id}”.`,
  thereAre: 'There are:',
  noPeriods: 'It names none at all.',
  allThemes: 'Themes',
};
