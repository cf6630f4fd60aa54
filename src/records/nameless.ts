import type { Person } from './person.ts';
import type { Dataset } from './register.ts';
import { byLanguage, type Text, wordings } from './text.ts';
import type { Evidence, FollowUp, Outcome, Participant, Visit } from './visit.ts';
import { wholeOf } from './whole.ts';

/** Changes a text in every wording it has. */
type Change = (text: Text) => Text;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as it may stand in a text: as written, and with its first word last. */
function spellings(name: string): readonly string[] {
  const [first, ...rest] = name.trim().split(/\s+/);
  return rest.length > 0 && first ? [name, [...rest, first].join(' ')] : [name];
}

/** The post somebody held last, which stands in place of the name. */
function postsOf(visits: readonly Visit[], someone: Text): (person: string) => Text {
  const posts = new Map<string, Text>();
  for (const { participants } of visits)
    for (const { person, title } of participants) if (title !== undefined) posts.set(person, title);
  return (person) => posts.get(person) ?? someone;
}

/** Takes every name of a person out of running text; the post takes its place, in the language of the wording. */
function withoutNamesOf(people: readonly Person[], post: (person: string) => Text): Change {
  const byName = new Map<string, Text>();
  for (const { id, name, aliases } of people)
    for (const known of [...wordings(name), ...aliases])
      for (const spelling of spellings(known)) if (spelling) byName.set(spelling.toLowerCase(), post(id));
  if (byName.size === 0) return (text) => text;
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
  // A name in letters is a word by itself: "Li" is not in "Lin".
  const whole = (name: string) =>
    /^\p{Script=Latin}/u.test(name) ? `(?<!\\p{L})${escaped(name)}(?!\\p{L})` : escaped(name);
  const pattern = new RegExp(longestFirst.map(whole).join('|'), 'giu');
  const changed = (text: string, lang: string | undefined): string =>
    text
      .replace(pattern, (found: string, at: number, all: string) => {
        const posts = byLanguage(byName.get(found.toLowerCase()) ?? '');
        const instead = (lang !== undefined && posts[lang]) || (Object.values(posts)[0] ?? '');
        // "Vice President Lin" says the post already.
        const before = all.slice(0, at).trimEnd().toLowerCase();
        return before.endsWith(instead.toLowerCase()) ? '' : instead;
      })
      .replace(/ {2,}/g, ' ')
      .trim();
  return (text) =>
    typeof text === 'string'
      ? changed(text, undefined)
      : Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, changed(said, lang)]));
}

/**
 * Ids that tell no name. Those of people and sources are made of names; that of a visit only now and then, and else it stays,
 * since decks and links speak of visits by it.
 */
function namelessIds({ people, sources, visits }: Dataset) {
  const numbered = (kind: string, records: readonly { readonly id: string }[]) => {
    const ids = new Map(records.map(({ id }, i) => [id, `${kind}-${i + 1}`]));
    return (id: string): string => ids.get(id) ?? id;
  };
  const inIds = new Set(people.map(({ id }) => id));
  const tells = ({ id }: { readonly id: string }) => {
    for (const name of inIds) if (id.includes(name)) return true;
    return false;
  };
  return {
    person: numbered('person', people),
    source: numbered('source', sources),
    visit: numbered('unnamed-visit', visits.filter(tells)),
  };
}

/** Somebody who is not on record, as typed. */
export interface Expected {
  readonly name: Text;
  readonly post?: Text;
}

/**
 * Takes names out of what somebody typed: those of everybody on record, and of whoever is expected beside them. The post takes
 * the place of each.
 * @param someone stands for a person of whom no post is known
 */
export function nameTaker(
  { people, visits }: Pick<Dataset, 'people' | 'visits'>,
  expected: readonly Expected[],
  someone: Text,
): Change {
  const known = postsOf(visits, someone);
  const others = expected.map(({ name, post }, i) => ({
    person: { id: `expected ${i}`, name, aliases: [] },
    post: post ?? someone,
  }));
  const posts = new Map(others.map(({ person, post }) => [person.id, post]));
  const all = [...people, ...others.map(({ person }) => person)];
  return withoutNamesOf(all, (id) => posts.get(id) ?? known(id));
}

const optional = <K extends string>(key: K, text: Text | undefined, change: Change) =>
  text === undefined ? {} : ({ [key]: change(text) } as { readonly [P in K]: Text });

const strings = (texts: readonly string[], change: Change): readonly string[] =>
  texts.map((text) => wordings(change(text))[0] ?? '');

/**
 * The records with posts in place of the names of people, everywhere: in names, spellings and ids, and in every running text.
 * What remains says which office met which, and not who. Apply it before anything is drawn: nothing is hidden, it is gone.
 * @param someone stands for a person of whom no post is recorded
 */
export function namelessDataset(dataset: Dataset, someone: Text): Dataset {
  const { people, visits } = dataset;
  const post = postsOf(visits, someone);
  const change = withoutNamesOf(people, post);
  const { person, source, visit: visitId } = namelessIds(dataset);
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
    terms: strings(e.terms, change),
  });
  const outcome = (o: Outcome): Outcome => ({
    ...o,
    summary: change(o.summary),
    followUps: o.followUps.map(followUp),
    evidence: o.evidence.map(proof),
  });
  const visit = (lazy: Visit): Visit => {
    const v = wholeOf(lazy);
    return {
      ...v,
      id: visitId(v.id),
      title: change(v.title),
      ...optional('dateBasis', v.dateBasis, change),
      ...optional('notes', v.notes, change),
      participants: v.participants.map(participant),
      themes: v.themes.map((m) => ({ ...m, evidence: m.evidence.map(proof) })),
      sources: v.sources.map(source),
      discussed: v.discussed.map(change),
      outcomes: v.outcomes.map(outcome),
    };
  };
  return {
    ...dataset,
    people: people.map(({ id }) => ({ id: person(id), name: post(id), aliases: [] })),
    partners: dataset.partners.map((p) => ({
      ...p,
      ...optional('description', p.description, change),
      milestones: p.milestones.map((m) => ({ ...m, source: source(m.source), summary: change(m.summary) })),
    })),
    themes: dataset.themes.map((t) => ({ ...t, ...optional('description', t.description, change) })),
    sources: dataset.sources.map((s) => ({ ...s, id: source(s.id), title: change(s.title) })),
    visits: visits.map(visit),
  };
}
