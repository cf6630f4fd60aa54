import * as v from 'valibot';
import {
  country,
  date,
  id,
  listOf,
  maybe,
  name,
  paragraph,
  record,
  someOf,
  spare,
  text,
  word,
  yes,
} from './fields.ts';
import {
  bys,
  directions,
  type Evidence,
  formats,
  outcomeKinds,
  roles,
  sides,
  statuses,
  type Visit,
  visibilities,
} from './visit.ts';

const evidence = record({ source: id, paragraph: maybe(paragraph), terms: listOf(text) });

const participant = record({
  person: id,
  title: maybe(name),
  organisation: maybe(name),
  partner: maybe(id),
  side: word(sides),
  role: word(roles),
  note: spare(maybe(name)),
});

const followUp = v.pipe(
  record({ date, note: name, status: maybe(word(statuses)), source: maybe(id) }),
  v.transform(({ date: when, ...rest }) => ({ when, ...rest })),
);

const outcome = record({
  kind: word(outcomeKinds),
  summary: name,
  status: word(statuses),
  by: maybe(word(bys)),
  due: maybe(date),
  evidence: listOf(evidence),
  followUps: listOf(followUp),
});

/** A visit as the file writes it. */
export const visitShape = v.pipe(
  record({
    id,
    title: name,
    date,
    dateBasis: spare(maybe(name)),
    direction: word(directions),
    format: maybe(word(formats)),
    partners: someOf(id),
    place: maybe(record({ venue: maybe(name), city: maybe(name), country: maybe(country) })),
    participants: listOf(participant),
    themes: listOf(record({ theme: id, evidence: listOf(evidence) })),
    discussed: listOf(name),
    outcomes: listOf(outcome),
    sources: listOf(id),
    partial: yes(),
    // Never spare: a visit whose visibility cannot be read must not be shown.
    visibility: v.optional(word(visibilities), 'public'),
    notes: spare(maybe(name)),
  }),
  v.transform(({ date: when, ...rest }) => ({ when, ...rest })),
) satisfies v.GenericSchema<unknown, Visit>;

/** A visit with nothing named twice: partners, sources, themes (their evidence together); follow-ups in order of time. */
export function settleVisit(visit: Visit): Visit {
  const evidence = new Map<string, readonly Evidence[]>();
  for (const t of visit.themes) evidence.set(t.theme, [...(evidence.get(t.theme) ?? []), ...t.evidence]);
  return {
    ...visit,
    partners: [...new Set(visit.partners)],
    sources: [...new Set(visit.sources)],
    themes: [...evidence].map(([theme, where]) => ({ theme, evidence: where })),
    outcomes: visit.outcomes.map((outcome) => ({
      ...outcome,
      followUps: outcome.followUps.toSorted(
        (a, b) => a.when.earliest - b.when.earliest || a.when.latest - b.when.latest,
      ),
    })),
  };
}
