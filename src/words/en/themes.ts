import { counted, number, plural } from '../format.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

const visits = (n: number) => counted(n, 'visit', 'visits');

/** Words of the themes: the list of them all, and the page of one. */
export const themes = {
  title: 'Themes',
  ranked: (n: number) => `${counted(n, 'theme', 'themes')}, ranked by visits`,
  watched: 'bold: watched',
  isWatched: '(watched)',
  opens: (name: string, n: number) => `${name}: ${visits(n)}`,
  empty: 'No theme is on record yet',
  emptyText: 'Themes are kept in themes.json; a visit names them with the words of its source.',

  lead: (n: number, since: number, orEarlier: boolean): Sentence =>
    sentence`${slot('all', visits(n))} since ${since}${orEarlier ? ' or earlier' : ''}`,
  leadOne: (when: string): Sentence => sentence`${slot('all', 'One visit')}, ${when}`,
  ways: (inbound: number, outbound: number, joint: number): Sentence =>
    sentence`${slot('in', number(inbound))} to us, ${slot('out', number(outbound))} by us${
      joint > 0 ? sentence`, ${slot('joint', number(joint))} elsewhere or online` : ''
    }`,
  last: (when: string, orLater: boolean): Sentence =>
    sentence`last ${slot('last', when)}${orLater ? ' or later' : ''}`,
  leadJoin: '; ',
  leadEnd: '.',
  owing: (n: number, of: number): Sentence =>
    of === 1
      ? sentence` Something agreed there ${slot('owing', 'is still open')}.`
      : sentence` Commitments made in ${slot('owing', n === of ? (n === 2 ? 'both' : `all ${number(n)}`) : `${number(n)} of them`)} are still open.`,
  never: 'No visit on record has spoken of it yet.',
  alsoCalled: 'Also:',
  listJoin: ', ',

  firstMention: 'First mention',
  lastMention: 'Last mention',
  firstOf: (n: number) => `First mention: one of these ${number(n)}`,
  lastOf: (n: number) => `Last mention: one of these ${number(n)}`,
  bothEnds: (n: number) => `The dates of these ${number(n)} leave open which came first`,
  onlyOnce: 'The only mention',
  firstMet: 'first',
  moreEnds: (n: number) => `and ${number(n)} more`,
  periods: 'By planning period:',
  timeline: 'When it came up',
  words: 'Words of the sources',
  wordsNote: (terms: number, n: number) =>
    `${counted(terms, 'wording', 'wordings')} by which ${plural(n, 'one visit was', `${number(n)} visits were`)} recognised; a number counts the visits that share one.`,
  moreWords: (n: number) => `${counted(n, 'more wording', 'more wordings')}`,
  noWords: 'The records give no words for it.',
  partners: (n: number) => `${counted(n, 'partner', 'partners')} spoke of it`,
  met: (n: number) => `${counted(n, 'person', 'people')} met`,
  ours: (n: number) => `${counted(n, 'person', 'people')} of our own`,
  nobody: 'The records name nobody.',
  onceOnly: (n: number) => `${number(n)} more, once each`,
  more: (n: number) => `${number(n)} more`,
  visits: (n: number) => visits(n),
  open: 'Open as a list to filter',
  unknown: 'No theme has this id',
  unknownText: (id: string) =>
    `The records name no theme “${id}”. The link may be from an older copy of them.`,
  all: 'All themes',
};
