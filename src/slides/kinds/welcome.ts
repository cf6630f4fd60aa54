import { aboutKinds } from '../../query/show-view.ts';
import { sealOf } from '../../records/seal.ts';
import type { Visit } from '../../records/visit.ts';
import { wordsIn } from '../../words/index.ts';
import type { Content, GreetingBlock, Line } from '../content.ts';
import { line, saidLine } from '../lines.ts';
import { datesNote, notesOf, partialNote } from '../said/doubts.ts';
import { guestsOf } from '../said/guests.ts';
import { fullOf, textOf, uprightOf } from '../said/names.ts';
import { NAMED, personLines, seatedPartners, seatsOf } from '../said/seats.ts';
import { dateShort } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** Guests that the welcome has room for. */
const GUESTS = 6;

/** The house, under whatever greets. */
export const houseLine = ({ register, lang }: Here): Line =>
  saidLine('house', register.dashboard.home.name, lang, { twin: true });

/** Who received them, when the record says. */
function hostLine(visit: Visit, here: Here): readonly Line[] {
  const host = seatsOf(visit, here.register).ours.find(({ seat }) => seat.role === 'host');
  const lines = host && personLines('host', host, here);
  if (!lines) return [];
  return [line('host', here.words.slides.welcome.receivedBy(lines.name.text, lines.post?.text ?? ''))];
}

/** The large word of a visit: who came is welcomed; where we went, the visit is named. */
function wordsFor({ direction }: Pick<Visit, 'direction'>, { words }: Pick<Here, 'words'>) {
  const { word, to, went, wentTo, met, metWith } = words.slides.welcome;
  if (direction === 'inbound') return { word, to };
  return direction === 'outbound' ? { word: went, to: wentTo } : { word: met, to: metWith };
}

function ofVisit(visit: Visit, here: Here): Content {
  const { register, words } = here;
  const partners = seatedPartners(visit, register);
  const [main] = partners;
  const said = wordsFor(visit, here);
  const chinese = wordsFor(visit, { words: wordsIn('zh') });
  const { theirs, ours } = seatsOf(visit, register);
  const people = visit.direction === 'outbound' ? ours : theirs;
  const guests = people
    .slice(0, GUESTS)
    .flatMap((seated, i) => personLines(`guest.${visit.id}.${i}`, seated, here) ?? []);
  const some = partners.slice(0, NAMED).map((partner) => textOf(fullOf(partner, here), here));
  const several = visit.direction === 'inbound' && partners.length > 1;
  const to = several
    ? words.slides.welcome.toSeveral(some, partners.length - some.length)
    : said.to(words.slides.names(some, partners.length - some.length));
  // Where we went to them, the name alone stands there: the word says what it is.
  const upright = main && uprightOf(main, visit.direction === 'inbound' ? chinese.to : (name) => name);
  const block: GreetingBlock = {
    form: 'greeting',
    word: line('word', said.word, { twin: true }),
    ...(main && { to: line('to', to, { twin: true }), seal: { id: main.id, seal: sealOf(main) } }),
    guests,
    ...(people.length > guests.length && {
      more: line('more', words.slides.welcome.more(people.length - guests.length)),
    }),
    by: [...(visit.direction === 'inbound' ? hostLine(visit, here) : []), houseLine(here)],
    upright: {
      word: line('upright', chinese.word, { lang: 'zh' }),
      ...(upright && { to: line('upright-to', upright, { lang: 'zh' }) }),
    },
  };
  const when = dateShort(visit.when, here);
  return {
    title: line('title', said.word, { fixed: true }),
    blocks: [block],
    notes: notesOf(
      guests.length > 0 ? [words.slides.notes.checkGuests(when)] : [words.slides.notes.noGuests],
      datesNote([visit], here),
      partialNote([visit], here),
    ),
    source: {
      ...sourceLineOf(here, [visit]),
      ...(guests.length > 0 && { text: words.slides.welcome.guestList(when) }),
    },
  };
}

/** The welcome of a deck: to the delegation of its partner, with the guests that were given. */
function ofDeck(here: Here): Content {
  const { subject, words } = here;
  const partner = subject.kind === 'partner' ? subject.partner : undefined;
  const { word, to } = words.slides.welcome;
  const chinese = wordsIn('zh').slides.welcome;
  const upright = partner && uprightOf(partner, chinese.to);
  const all = guestsOf(here);
  const guests = all.slice(0, GUESTS);
  const block: GreetingBlock = {
    form: 'greeting',
    word: line('word', word, { twin: true }),
    ...(partner && {
      to: line('to', to(textOf(fullOf(partner, here), here)), { twin: true }),
      seal: { id: partner.id, seal: sealOf(partner) },
    }),
    guests,
    ...(all.length > guests.length && {
      more: line('more', words.slides.welcome.more(all.length - guests.length)),
    }),
    by: [houseLine(here)],
    upright: {
      word: line('upright', chinese.word, { lang: 'zh' }),
      ...(upright && { to: line('upright-to', upright, { lang: 'zh' }) }),
    },
  };
  return {
    title: line('title', word, { fixed: true }),
    blocks: [block],
    notes: guests.length > 0 ? [] : [words.slides.notes.noGuests],
    source: sourceLineOf(here, []),
  };
}

/** The welcome: to whom, in both languages, and the guests when they are given. */
export const welcome: Kind = {
  id: 'welcome',
  for: aboutKinds,
  content(here: Here) {
    const { subject, deck } = here;
    return subject.kind === 'visit' && !deck.guests?.length ? ofVisit(subject.visit, here) : ofDeck(here);
  },
};
