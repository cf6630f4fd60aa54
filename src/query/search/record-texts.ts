import type { Partner } from '../../records/partner.ts';
import type { Person } from '../../records/person.ts';
import type { Register } from '../../records/register.ts';
import type { Theme } from '../../records/theme.ts';
import { dateTexts } from './date-texts.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionsOf } from './mentions.ts';
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
  const { posts, organisations, partners, roles } = mentionsOf(register).seats(person.id);
  const sides = [...partners].flatMap((id) => register.partnerById.get(id) ?? []);
  return [
    ['name', said(person.name)],
    ['alias', person.aliases],
    ['post', [...posts]],
    ['organisation', [...organisations]],
    ['partner', sides.flatMap(partnerNames)],
    ['role', called(lexicon, [...roles], ({ records }, role) => [records.role[role]])],
  ];
}

/** Everything that a reader sees of a theme. */
export function themeEntries(theme: Theme, register: Register): readonly Entry[] {
  return [
    ['name', said(theme.name)],
    ['alias', theme.aliases],
    ['theme', said(register.groupById.get(theme.group)?.name)],
    ['description', said(theme.description)],
    ['evidence', [...mentionsOf(register).terms(theme.id)]],
  ];
}
