import type { Register } from '../../records/register.ts';
import { statusOf, type Visit } from '../../records/visit.ts';
import { partnersOf } from '../facets/partners-of.ts';
import { period } from '../facets/period.ts';
import { dateTexts } from './date-texts.ts';
import type { Lexicon } from './lexicon.ts';
import { called, countryNames, kindNames, namesOf, partnerNames, said, scopeNames } from './said.ts';
import type { Entry } from './texts.ts';

/** What the record itself says, in all its languages; its internal notes are not among it. */
function ownTexts(visit: Visit, register: Register, lexicon: Lexicon): readonly Entry[] {
  const themes = visit.themes.flatMap((t) => register.themeById.get(t.theme) ?? []);
  const people = visit.participants.flatMap((p) => register.personById.get(p.person) ?? []);
  const sources = visit.sources.flatMap((id) => register.sourceById.get(id) ?? []);
  return [
    ['title', said(visit.title)],
    ['partner', partnersOf(visit, register).flatMap(partnerNames)],
    ['person', people.flatMap(namesOf)],
    ['theme', themes.flatMap(namesOf)],
    ['discussed', said(...visit.discussed)],
    ['outcome', visit.outcomes.flatMap((o) => said(o.summary, ...o.followUps.map((f) => f.note)))],
    ['evidence', [...visit.themes, ...visit.outcomes].flatMap((t) => t.evidence.flatMap((e) => e.terms))],
    ['post', visit.participants.flatMap((p) => said(p.title))],
    ['organisation', visit.participants.flatMap((p) => said(p.organisation))],
    ['place', said(visit.place?.venue, visit.place?.city)],
    ['date', dateTexts(visit.when, lexicon)],
    ['note', said(visit.dateBasis, ...visit.participants.map((p) => p.note))],
    ['source', sources.flatMap((s) => said(s.title, s.publisher))],
    ['theme', themes.flatMap((t) => said(register.groupById.get(t.group)?.name))],
    ['period', period.of(visit, register).flatMap((id) => said(register.periodById.get(id)?.name))],
  ];
}

/** What a page writes for the ids and codes of the record. A member is not marked as one, so nobody reads that. */
function writtenTexts(visit: Visit, register: Register, lexicon: Lexicon): readonly Entry[] {
  const partners = partnersOf(visit, register);
  const roles = visit.participants.map((p) => (p.role === 'member' ? undefined : p.role));
  const { outcomes, direction } = visit;
  return [
    ['place', countryNames(lexicon, visit.place?.country)],
    ['country', countryNames(lexicon, ...partners.flatMap((p) => [p.country, p.represents]))],
    [
      'direction',
      called(lexicon, [direction], ({ records: r }, d) => [r.direction[d], r.directionPhrase[d]]),
    ],
    ['format', called(lexicon, [visit.format], ({ records }, format) => [records.format[format]])],
    ['kind', kindNames(lexicon, partners)],
    ['scope', scopeNames(lexicon, partners)],
    ['role', called(lexicon, roles, ({ records }, role) => [records.role[role]])],
    ['outcomeKind', called(lexicon, outcomes, ({ records }, { kind }) => [records.outcome[kind]])],
    ['status', called(lexicon, outcomes, ({ records }, outcome) => [records.status[statusOf(outcome)]])],
    ['due', outcomes.flatMap(({ due }) => (due ? dateTexts(due, lexicon) : []))],
    ['reported', outcomes.flatMap((o) => o.followUps.flatMap((f) => dateTexts(f.when, lexicon)))],
  ];
}

/** Everything that a reader sees of a visit, in every language. */
export const visitEntries = (visit: Visit, register: Register, lexicon: Lexicon): readonly Entry[] => [
  ...ownTexts(visit, register, lexicon),
  ...writtenTexts(visit, register, lexicon),
];
