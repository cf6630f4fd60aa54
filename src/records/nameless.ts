import type { Person } from './person.ts';
import type { Dataset } from './register.ts';
import { byLanguage, type Text, wordings } from './text.ts';
import type { FollowUp, Outcome, Participant, Visit } from './visit.ts';
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
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'giu');
  const changed = (text: string, lang: string | undefined): string =>
    text.replace(pattern, (found) => {
      const instead = byLanguage(byName.get(found.toLowerCase()) ?? '');
      return (lang !== undefined && instead[lang]) || (Object.values(instead)[0] ?? '');
    });
  return (text) =>
    typeof text === 'string'
      ? changed(text, undefined)
      : Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, changed(said, lang)]));
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
  // Ids of people are mostly made of their names.
  const ids = new Map(people.map(({ id }, i) => [id, `person-${i + 1}`]));
  const participant = (p: Participant): Participant => ({
    ...p,
    person: ids.get(p.person) ?? p.person,
    ...optional('title', p.title, change),
    ...optional('organisation', p.organisation, change),
    ...optional('note', p.note, change),
  });
  const followUp = (f: FollowUp): FollowUp => ({ ...f, note: change(f.note) });
  const outcome = (o: Outcome): Outcome => ({
    ...o,
    summary: change(o.summary),
    followUps: o.followUps.map(followUp),
    evidence: o.evidence.map((e) => ({ ...e, terms: strings(e.terms, change) })),
  });
  const visit = (lazy: Visit): Visit => {
    const v = wholeOf(lazy);
    return {
      ...v,
      title: change(v.title),
      ...optional('dateBasis', v.dateBasis, change),
      ...optional('notes', v.notes, change),
      participants: v.participants.map(participant),
      themes: v.themes.map((m) => ({
        ...m,
        evidence: m.evidence.map((e) => ({ ...e, terms: strings(e.terms, change) })),
      })),
      discussed: v.discussed.map(change),
      outcomes: v.outcomes.map(outcome),
    };
  };
  return {
    ...dataset,
    people: people.map(({ id }) => ({ id: ids.get(id) ?? id, name: post(id), aliases: [] })),
    partners: dataset.partners.map((p) => ({
      ...p,
      ...optional('description', p.description, change),
      milestones: p.milestones.map((m) => ({ ...m, summary: change(m.summary) })),
    })),
    themes: dataset.themes.map((t) => ({ ...t, ...optional('description', t.description, change) })),
    sources: dataset.sources.map((s) => ({ ...s, title: change(s.title) })),
    visits: visits.map(visit),
  };
}
