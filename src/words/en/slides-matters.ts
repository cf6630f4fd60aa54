import { list, plural, upper } from '../format.ts';
import { at } from './run.ts';
import { few, inWords, names, the, topic } from './slides-greeting.ts';

type Direction = 'inbound' | 'outbound' | 'joint';

/** How many matters lie ahead, and whether all are intentions. */
interface Ahead {
  readonly ahead: number;
  readonly intentions: boolean;
}

const aheadOf = ({ ahead, intentions }: Ahead): string =>
  intentions ? `${few(ahead, 'intention')} to take up again` : `${few(ahead, 'matter')} to take forward`;

const parts = (...all: readonly (string | false)[]): string =>
  list(
    'en-GB',
    all.filter((part) => part !== false),
  );

const ended = (n: number): string => few(n, 'agreement');

/** Words of slides: how a relationship stands, what was agreed, what comes next. */
export const slidesMatters = {
  glance: {
    title: (visits: number, _way: Direction | 'several', agreements: number, ahead: Ahead) => {
      const has = agreements > 0 || ahead.ahead > 0;
      return upper(
        parts(
          has ? few(visits, 'visit') : `${few(visits, 'visit')} so far`,
          agreements > 0 && ended(agreements),
          ahead.ahead > 0 && aheadOf(ahead),
        ),
      );
    },
    theme: (theme: string, visits: number, partners: number) => {
      const say = inWords(Math.max(visits, partners));
      return `${theme}: ${say(visits)} ${plural(visits, 'visit', 'visits')} with ${say(partners)} ${plural(partners, 'partner', 'partners')}`;
    },
    visitsWith: (visits: number, partners: number, countries: number) => {
      const say = inWords(Math.max(visits, partners, countries));
      const where =
        countries > 0
          ? ` in ${say(countries)} ${plural(countries, 'country or region', 'countries and regions')}`
          : '';
      return upper(
        `${say(visits)} ${plural(visits, 'visit', 'visits')} with ${say(partners)} ${plural(partners, 'partner', 'partners')}${where}`,
      );
    },
    one: (direction: Direction, home: string, when: string) =>
      direction === 'joint'
        ? `meeting elsewhere or online, ${when}`
        : `visit ${direction === 'inbound' ? 'to' : 'by'} ${home}, ${when}`,
    visits: (home: string, inbound: number, outbound: number, joint: number) => {
      const ways = [
        inbound > 0 ? `${inbound} to ${home}` : '',
        outbound > 0 ? `${outbound} by ${home}` : '',
        joint > 0 ? `${joint} elsewhere` : '',
      ].filter(Boolean);
      return `visits: ${ways.join(', ')}`;
    },
    met: 'people met, theirs and ours',
    themes: (n: number) => plural(n, 'theme spoken of', 'themes spoken of'),
    partners: (n: number) => plural(n, 'partner at the table', 'partners at the table'),
    agreements: (n: number) =>
      n === 0 ? 'agreements signed so far' : plural(n, 'agreement signed', 'agreements signed'),
    ahead: ({ ahead, intentions }: Ahead) =>
      intentions
        ? plural(ahead, 'intention to take up again', 'intentions to take up again')
        : plural(ahead, 'matter to take forward', 'matters to take forward'),
    gap: (years: number) => `over ${years === 1 ? 'a year' : few(years, 'year')} since the last visit`,
  },
  agreed: {
    title: (when: string, agreements: number, results: number, ahead: Ahead) =>
      `${upper(at(when))}: ${parts(
        agreements > 0 && ended(agreements),
        results > 0 && few(results, 'result'),
        ahead.ahead > 0 && aheadOf(ahead),
      )}`,
    /** `since`: the first year, where earlier ones are left out. */
    several: (ahead: Ahead, some: readonly string[], partners: number, since?: number) => {
      const whom = some.length === partners ? names(some.map(the), 0) : few(partners, 'partner');
      return upper(`${since === undefined ? '' : `since ${since}: `}${aheadOf(ahead)}, with ${whom}`);
    },
  },
  matter: {
    intended: (when: string) => `voiced ${when}`,
    signed: (when: string) => `signed ${when}`,
    renewed: (when: string) => `renewed ${when}`,
    agreed: (when: string) => `agreed ${when}`,
    'in-progress': (when: string) => `in progress, ${when}`,
    done: (when: string) => when,
    dropped: (when: string) => when,
    reported: (when: string) => `reported on ${when}`,
    forHome: (home: string) => `to be taken up by ${home}`,
    forBoth: 'to be taken up by both sides',
    with: (some: readonly string[], more: number) => `with ${names(some, more)}`,
    joined: (since: string, whom: string) => `${since}, ${whom}`,
    between: '; ',
  },
  results: {
    title: (agreements: number, results: number, from: number, to: number) =>
      `${upper(
        parts(agreements > 0 && ended(agreements), results > 0 && few(results, 'result')),
      )} ${from === to ? `in ${from}` : `since ${from}`}`,
  },
  next: {
    title: (ahead: Ahead, agreements: number) => {
      if (ahead.ahead > 0) return `${upper(aheadOf(ahead))}: who, and by when`;
      return agreements > 0
        ? `${upper(ended(agreements))} to carry on: who, and by when`
        : 'What we take up next: who, and by when';
    },
    added: 'Added in this meeting',
    owner: 'Owner',
    due: 'By when',
  },
  proposals: {
    title: (n: number) => `${upper(few(n, 'step'))} that could come next`,
    first: 'A first visit, in either direction',
    firstNote: 'none on record so far',
    agreement: 'A first agreement',
    onIntentions: (n: number) => `${few(n, 'intention')} to build on`,
    onThemes: (n: number) => `${few(n, 'theme')} to choose from`,
    ours: (home: string, name: string) => `A visit of ${home} to ${the(name)}`,
    oursNote: (n: number, home: string) => `the first, after ${few(n, 'visit')} to ${home}`,
    theirs: (home: string, name: string) => `A visit of ${the(name)} to ${home}`,
    theirsNote: (n: number, home: string) => `the first, after ${few(n, 'visit')} by ${home}`,
    third: (theme: string, name: string) => `A table of three on ${topic(theme)}, with ${the(name)}`,
    thirdNote: (n: number) => `${few(n, 'visit')} on it with them so far`,
    theme: (theme: string) => `A first talk about ${topic(theme)}`,
    themeNote: (n: number) => `${few(n, 'visit')} on it with other partners`,
    date: 'A date for the next meeting',
    dateNote: (when: string) => `the last was ${at(when)}`,
  },
};
