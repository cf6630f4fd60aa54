import type { Partner } from '../../records/partner.ts';
import type { Person } from '../../records/person.ts';
import type { Register } from '../../records/register.ts';
import { visitsOf } from '../../records/register.ts';
import { type Text, wordings } from '../../records/text.ts';
import type { Theme } from '../../records/theme.ts';
import type { Visit } from '../../records/visit.ts';
import { countriesOf } from '../facets/country.ts';
import { dateTexts } from './date-texts.ts';
import type { FieldName } from './texts.ts';

type Entry = readonly [name: FieldName, texts: readonly (string | undefined)[]];

const said = (...texts: readonly (Text | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text === undefined ? [] : wordings(text)));

const countryNames = ['en-GB', 'zh-CN'].map(
  (tag) => new Intl.DisplayNames(tag, { type: 'region', style: 'short', fallback: 'none' }),
);
const countries = (...codes: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  codes.flatMap((code) =>
    code && /^[A-Z]{2}$/.test(code) ? countryNames.map((names) => names.of(code)) : [],
  );

const partnerNames = (partner: Partner | undefined): readonly string[] =>
  partner ? [...said(partner.short, partner.name), ...partner.aliases] : [];

/** Everything that a reader sees of a visit, in all its languages; its internal notes are not among them. */
export function visitEntries(visit: Visit, register: Register): readonly Entry[] {
  const themes = visit.themes.flatMap((t) => register.themeById.get(t.theme) ?? []);
  const people = visit.participants.flatMap((p) => register.personById.get(p.person) ?? []);
  const sources = visit.sources.flatMap((id) => register.sourceById.get(id) ?? []);
  return [
    ['title', said(visit.title)],
    ['partner', visit.partners.flatMap((id) => partnerNames(register.partnerById.get(id)))],
    ['person', people.flatMap((p) => [...said(p.name), ...p.aliases])],
    ['theme', themes.flatMap((t) => [...said(t.name), ...t.aliases])],
    ['discussed', said(...visit.discussed)],
    ['outcome', visit.outcomes.flatMap((o) => said(o.summary, ...o.followUps.map((f) => f.note)))],
    ['evidence', [...visit.themes, ...visit.outcomes].flatMap((t) => t.evidence.flatMap((e) => e.terms))],
    ['post', visit.participants.flatMap((p) => said(p.title))],
    ['organisation', visit.participants.flatMap((p) => said(p.organisation))],
    ['place', [...said(visit.place?.venue, visit.place?.city), ...countries(visit.place?.country)]],
    ['date', dateTexts(visit.when)],
    ['note', said(visit.dateBasis, ...visit.participants.map((p) => p.note))],
    ['source', sources.flatMap((s) => said(s.title, s.publisher))],
  ];
}

export function partnerEntries(partner: Partner, register: Register): readonly Entry[] {
  return [
    ['name', said(partner.name, partner.short)],
    ['alias', partner.aliases],
    ['partner', partner.parent === undefined ? [] : partnerNames(register.partnerById.get(partner.parent))],
    ['place', [...said(partner.city, partner.region), ...countries(...countriesOf(partner))]],
    ['description', said(partner.description, ...partner.milestones.map((m) => m.summary))],
  ];
}

export function personEntries(person: Person, register: Register): readonly Entry[] {
  const seats = visitsOf(register.visitsByPerson, person.id).flatMap((v) =>
    v.participants.filter((p) => p.person === person.id),
  );
  return [
    ['name', said(person.name)],
    ['alias', person.aliases],
    ['post', said(...seats.map((p) => p.title))],
    ['organisation', said(...seats.map((p) => p.organisation))],
  ];
}

export function themeEntries(theme: Theme, register: Register): readonly Entry[] {
  const mentions = visitsOf(register.visitsByTheme, theme.id).flatMap((v) =>
    v.themes.filter((t) => t.theme === theme.id),
  );
  return [
    ['name', said(theme.name)],
    ['alias', theme.aliases],
    ['theme', said(register.groupById.get(theme.group)?.name)],
    ['description', said(theme.description)],
    ['evidence', mentions.flatMap((t) => t.evidence.flatMap((e) => e.terms))],
  ];
}
