import { whoOf } from '../../insight/who.ts';
import type { CardSide } from '../../query/handout-view.ts';
import type { Partner } from '../../records/partner.ts';
import { type Said, say, sayIn, type Text } from '../../records/text.ts';
import type { Participant, Visit } from '../../records/visit.ts';
import { wordsIn } from '../../words/index.ts';
import type { SealOf } from '../content.ts';
import { type Guest, slideLangs, type Typed } from '../deck.ts';
import type { Tongues } from '../drawn.ts';
import { latestNamed } from '../kinds/people.ts';
import { partnersShown } from '../partners-shown.ts';
import { postText } from '../said/posts.ts';
import { seatsOf } from '../said/seats.ts';
import type { ShowData } from '../show-data.ts';

/** Somebody with a place at the table. */
export interface Placed {
  readonly id: string;
  /** In each language that is shown, Chinese first; where there is none in them, in the one there is. */
  readonly names: readonly Said[];
  readonly posts: readonly Said[];
}

/** One side of the table. */
export interface Bench {
  readonly id: 'theirs' | 'ours';
  readonly body: readonly Said[];
  readonly seal: (SealOf & { readonly full: boolean }) | undefined;
  readonly people: readonly Placed[];
}

/** The languages of a card: a card has no leading one, and Chinese stands above. */
const inOrder = (tongues: Tongues) =>
  (['zh', 'en'] as const).filter((lang) => tongues.some((tongue) => tongue === lang));

/** A text in each language that is shown; else in the one it has. */
function wordingsOf(text: Text, tongues: Tongues): readonly Said[] {
  const said = inOrder(tongues).flatMap((lang): readonly Said[] => {
    const own = sayIn(text, lang);
    return own ? [{ text: own, lang }] : [];
  });
  return said.length > 0 ? said : [say(text, tongues[0])];
}

/** What was typed, in each language that is shown; else in the other. */
function typedOf(typed: Typed | undefined, tongues: Tongues): readonly Said[] {
  const of = (langs: readonly (typeof slideLangs)[number][]) =>
    langs.flatMap((lang): readonly Said[] => {
      const text = typed?.[lang]?.trim();
      return text ? [{ text, lang }] : [];
    });
  const said = of(inOrder(tongues));
  return said.length > 0 ? said : of(slideLangs).slice(0, 1);
}

/** Somebody of the records. Where posts stand in place of names, they stand there once. */
function placedOf(
  { person, title }: Participant,
  body: Text | undefined,
  { register, tongues }: ShowData,
): readonly Placed[] {
  const known = register.personById.get(person);
  if (!known) return [];
  const names = wordingsOf(known.name, tongues);
  const posts = inOrder(tongues).flatMap((lang): readonly Said[] => {
    const post = postText(title, body, lang);
    return post ? [post] : [];
  });
  const once = posts.filter(
    ({ text }, i) =>
      posts.findIndex((post) => post.text === text) === i && names.every((name) => name.text !== text),
  );
  return [{ id: person, names, posts: once }];
}

/** A guest who was given with the deck. */
function placedGuest({ name, post }: Guest, at: number, tongues: Tongues, named: boolean): readonly Placed[] {
  const posts = typedOf(post, tongues);
  const names = named ? typedOf(name, tongues) : posts;
  const someone = inOrder(tongues).map((lang) => ({ text: wordsIn(lang).slides.someone, lang }));
  if (names.length === 0 && named) return [];
  return [{ id: `guest ${at}`, names: names.length > 0 ? names : someone, posts: named ? posts : [] }];
}

/** The visit whose people sit there: the deck’s own, or the latest that names them. */
const visitOf = (show: ShowData): Visit | undefined =>
  show.subject.kind === 'visit'
    ? show.subject.visit
    : show.subject.kind === 'partner'
      ? latestNamed(show)
      : undefined;

/** Who has a place at the table: the guests that were given, else those of the visit; and those of ours who were there. */
export function benchesOf(
  show: ShowData,
  { side, named }: { readonly side: CardSide; readonly named: boolean },
): readonly Bench[] {
  const { register, subject, deck, tongues } = show;
  const { home } = register.dashboard;
  const [partner] = partnersShown(subject, register);
  const visit = visitOf(show);
  const seats = visit && seatsOf(visit, register, partner);
  const given = (deck.guests ?? []).flatMap((guest, i) => placedGuest(guest, i, tongues, named));
  const theirs =
    given.length > 0 ? given : (seats?.theirs ?? []).flatMap(({ seat, body }) => placedOf(seat, body, show));
  const ours = (seats?.ours ?? []).flatMap(({ seat, body }) => placedOf(seat, body, show));
  const benches: readonly Bench[] = [
    { id: 'theirs', ...bodyOf(partner, show), people: theirs },
    {
      id: 'ours',
      body: wordingsOf(home.short, tongues),
      seal: { id: home.id, seal: home.seal, full: true },
      people: ours,
    },
  ];
  return benches.filter(({ id, people }) => (side === 'both' || side === id) && people.length > 0);
}

/** The name and seal of those who come. */
function bodyOf(partner: Partner | undefined, { register, tongues }: ShowData): Pick<Bench, 'body' | 'seal'> {
  if (!partner) return { body: [], seal: undefined };
  const { id, seal, short, full } = whoOf(partner, register);
  return { body: wordingsOf(short, tongues), seal: { id, seal, full } };
}
