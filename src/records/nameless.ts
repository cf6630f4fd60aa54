import { type Changes, changedWhenAsked } from './changed.ts';
import { kinds } from './kinds.ts';
import { eitherOf, type FindNames, knownNames } from './known-names.ts';
import { type Change, type Instead, nameTaking } from './name-taker.ts';
import type { NamelessIds } from './nameless-ids.ts';
import { type Register, registerOf } from './register.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';
import type { Evidence, FollowUp, Outcome, Participant, Visit } from './visit.ts';

/** Somebody who is not on record, as typed. */
export interface Expected {
  readonly name: Text;
  readonly post?: Text;
}

type People = Pick<Register, 'visits' | 'visitsByPerson'>;

/** The post somebody held last, if one is known. Of the visits only those of whoever is asked for are read. */
function postsIn({ visits, visitsByPerson }: People): (person: string) => Text | undefined {
  const posts = new Map<string, Text | undefined>();
  return (person) => {
    if (posts.has(person)) return posts.get(person);
    const rows = visitsByPerson.rows(person);
    let post: Text | undefined;
    for (let i = rows.length - 1; i >= 0 && post === undefined; i--)
      post = visits[rows[i] ?? 0]?.participants.findLast((p) => p.person === person && p.title)?.title;
    posts.set(person, post);
    return post;
  };
}

/**
 * Takes names out of what somebody typed: those of everybody on record, and of whoever is expected beside them. The post takes
 * the place of each.
 * @param find everybody on record, whatever of the records is shown
 */
export function nameTaker(
  register: People,
  find: FindNames,
  expected: readonly Expected[],
  instead: Instead,
): Change {
  const known = postsIn(register);
  const others = expected.map(({ name }, i) => ({ id: `expected ${i}`, name, aliases: [] }));
  const posts = new Map(others.map(({ id }, i) => [id, expected[i]?.post]));
  const post = (id: string) => (posts.has(id) ? posts.get(id) : known(id));
  return nameTaking(eitherOf(knownNames(others), find), post, instead);
}

const optional = <K extends string>(key: K, text: Text | undefined, change: Change) =>
  text === undefined ? {} : ({ [key]: change(text) } as { readonly [P in K]: Text });

/** How a visit loses its names. */
function visitChanges(change: Change, { person, source, visit }: NamelessIds): Changes<Visit> {
  const participant = (p: Participant): Participant => ({
    ...p,
    person: person(p.person),
    ...optional('title', p.title, change),
    ...optional('organisation', p.organisation, change),
    ...optional('note', p.note, change),
  });
  const followUp = (f: FollowUp): FollowUp => ({
    ...f,
    note: change(f.note),
    ...(f.source !== undefined && { source: source(f.source) }),
  });
  const proof = (e: Evidence): Evidence => ({
    ...e,
    source: source(e.source),
    terms: e.terms.map((term) => String(change(term))),
  });
  const outcome = (o: Outcome): Outcome => ({
    ...o,
    summary: change(o.summary),
    followUps: o.followUps.map(followUp),
    evidence: o.evidence.map(proof),
  });
  return {
    id: visit,
    title: change,
    dateBasis: change,
    notes: change,
    place: (place) => ({ ...place, ...optional('venue', place.venue, change) }),
    participants: (all) => all.map(participant),
    themes: (all) => all.map((m) => ({ ...m, evidence: m.evidence.map(proof) })),
    sources: (all) => all.map(source),
    discussed: (all) => all.map(change),
    outcomes: (all) => all.map(outcome),
  };
}

/** How a source loses its names. The address of a page that tells one goes with it. */
const sourceChanges = (change: Change, { source, tells }: NamelessIds): Changes<Source> => ({
  id: source,
  title: change,
  url: (url) => (tells(url.href) ? undefined : url),
});

/**
 * The records with posts in place of the names of people, everywhere: in names, spellings and ids, and in every running text.
 * What remains says which office met which, and not who. Apply it before anything is drawn: nothing is hidden, it is gone.
 * What is counted stays as it is, and a record is changed when it is asked for.
 * @param find everybody on record, whatever of the records is shown
 * @param ids made of all records likewise
 */
export function namelessRegister(
  register: Register,
  find: FindNames,
  ids: NamelessIds,
  instead: Instead,
): Register {
  const { dashboard, partners, people, themes, sources, visits, columns, asOf } = register;
  const post = postsIn(register);
  const change = nameTaking(find, post, instead);
  const dataset = {
    dashboard,
    people: people.map(({ id }) => ({
      id: ids.person(id),
      get name() {
        return post(id) ?? instead.someone;
      },
      aliases: [],
    })),
    partners: changedWhenAsked(partners, kinds.partners.shape, {
      description: change,
      milestones: (all) =>
        all.map((m) => ({ ...m, source: ids.source(m.source), summary: change(m.summary) })),
    }),
    themes: themes.map((t) => ({ ...t, ...optional('description', t.description, change) })),
    sources: changedWhenAsked(sources, kinds.sources.shape, sourceChanges(change, ids)),
    visits: changedWhenAsked(visits, kinds.visits.shape, visitChanges(change, ids), ['when']),
  };
  return registerOf(dataset, columns, asOf);
}
