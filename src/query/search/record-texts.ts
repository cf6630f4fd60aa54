import type { Partner } from '../../records/partner.ts';
import type { Person } from '../../records/person.ts';
import type { Register } from '../../records/register.ts';
import { visitsOf } from '../../records/register.ts';
import type { Theme } from '../../records/theme.ts';
import { dateTexts } from './date-texts.ts';
import type { Lexicon } from './lexicon.ts';
import { called, countryNames, kindNames, partnerNames, said, scopeNames } from './said.ts';
import type { Entry } from './texts.ts';

/** Everything that a reader sees of a partner, in every language. */
export function partnerEntries(partner: Partner, register: Register, lexicon: Lexicon): readonly Entry[] {
  const parent = register.partnerById.get(partner.parent ?? '');
  const { milestones } = partner;
  return [
    ['name', said(partner.name, partner.short)],
    ['alias', partner.aliases],
    ['partner', parent ? partnerNames(parent) : []],
    ['place', [...said(partner.city, partner.region), ...countryNames(lexicon, partner.country)]],
    ['country', countryNames(lexicon, partner.represents)],
    ['description', said(partner.description)],
    ['milestone', said(...milestones.map((m) => m.summary))],
    ['kind', kindNames(lexicon, [partner])],
    ['scope', scopeNames(lexicon, [partner])],
    ['milestone', milestones.flatMap((m) => dateTexts(m.when, lexicon))],
  ];
}

/** Everything that a reader sees of a person: names, the posts held, and for whom they sat. */
export function personEntries(person: Person, register: Register, lexicon: Lexicon): readonly Entry[] {
  const seats = visitsOf(register.visitsByPerson, person.id).flatMap((v) =>
    v.participants.filter((p) => p.person === person.id),
  );
  const partners = [...new Set(seats.map((p) => p.partner))].flatMap(
    (id) => register.partnerById.get(id ?? '') ?? [],
  );
  const roles = seats.map((p) => (p.role === 'member' ? undefined : p.role));
  return [
    ['name', said(person.name)],
    ['alias', person.aliases],
    ['post', said(...seats.map((p) => p.title))],
    ['organisation', said(...seats.map((p) => p.organisation))],
    ['partner', partners.flatMap(partnerNames)],
    ['role', called(lexicon, roles, ({ records }, role) => [records.role[role]])],
  ];
}

/** Everything that a reader sees of a theme. */
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
