import type { Dataset, Register } from './register.ts';
import type { Visit } from './visit.ts';
import { wholeOf } from './whole.ts';

/** Ids by kind of record. */
export type Ids = Readonly<Record<'partners' | 'people' | 'themes' | 'sources', Set<string>>>;

/** The ids that visits name. */
export function namedBy(visits: readonly Visit[]): Ids {
  const all = <T>(of: (visit: Visit) => readonly T[]) => visits.flatMap(of);
  const seats = all(({ participants }) => participants);
  const outcomes = all((visit) => visit.outcomes);
  const evidence = [
    ...all(({ themes }) => themes.flatMap((mention) => mention.evidence)),
    ...outcomes.flatMap((outcome) => outcome.evidence),
  ];
  return {
    partners: new Set([...all(({ partners }) => partners), ...seats.flatMap(({ partner }) => partner ?? [])]),
    people: new Set(seats.map(({ person }) => person)),
    themes: new Set(all(({ themes }) => themes.map(({ theme }) => theme))),
    sources: new Set([
      ...all(({ sources }) => sources),
      ...evidence.map(({ source }) => source),
      ...outcomes.flatMap(({ followUps }) => followUps.flatMap(({ source }) => source ?? [])),
    ]),
  };
}

const withoutNotes = (visit: Visit): Visit => {
  const { notes: _, ...rest } = wholeOf(visit);
  return rest;
};

/** Whether anything in the records is not for everybody. */
export const hasInternal = ({ columns }: Pick<Register, 'columns'>): boolean => columns.internal.includes(1);

/**
 * Which records stay: those that public visits tell of, with the bodies they belong to and their milestones’ sources, and those
 * of which no internal visit speaks.
 * @param told what public visits name; what follows from it is added
 */
export function keptBy(
  { dashboard, partners }: Pick<Dataset, 'dashboard' | 'partners'>,
  told: Ids,
  secret: Ids,
) {
  for (const id of dashboard.featuredPartners) told.partners.add(id);
  for (const id of dashboard.watchedThemes) told.themes.add(id);
  const parents = new Map(partners.map(({ id, parent }) => [id, parent]));
  for (const start of [...told.partners])
    for (let id = parents.get(start); id !== undefined && !told.partners.has(id); id = parents.get(id))
      told.partners.add(id);
  const keeps = (kind: keyof Ids, id: string) => told[kind].has(id) || !secret[kind].has(id);
  for (const { id, milestones } of partners)
    if (keeps('partners', id)) for (const { source } of milestones) told.sources.add(source);
  return keeps;
}

/**
 * The records without what is internal: no internal visit, no internal notes, and none of the partners, people, themes and
 * sources that only internal visits speak of, since their names alone would tell. What is left holds no trace of the rest.
 */
export function publicDataset(dataset: Dataset): Dataset {
  const { dashboard, partners, people, themes, sources, visits } = dataset;
  const open = visits.filter(({ visibility }) => visibility === 'public').map(withoutNotes);
  const secret = namedBy(visits.filter(({ visibility }) => visibility === 'internal'));
  const keeps = keptBy(dataset, namedBy(open), secret);
  return {
    dashboard,
    partners: partners.filter(({ id }) => keeps('partners', id)),
    people: people.filter(({ id }) => keeps('people', id)),
    themes: themes.filter(({ id }) => keeps('themes', id)),
    sources: sources.filter(({ id }) => keeps('sources', id)),
    visits: open,
  };
}
