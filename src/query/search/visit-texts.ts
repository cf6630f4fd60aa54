import type { Partner } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import type { Source } from '../../records/source.ts';
import { type Text, wordings } from '../../records/text.ts';
import { type Outcome, statusOf, type Visit } from '../../records/visit.ts';
import { partnersOf } from '../facets/partners-of.ts';
import { period } from '../facets/period.ts';
import { dateTexts } from './date-texts.ts';
import type { Lexicon } from './lexicon.ts';
import { called, countryNames, kindNames, namesOf, partnerNames, said, scopeNames } from './said.ts';
import type { Entry, FieldName } from './texts.ts';

type Texts = readonly (string | undefined)[];

/** Hears the texts of a visit. */
export interface Listener {
  /** A text of this visit. */
  readonly own: (name: FieldName, text: string) => void;
  /**
   * The texts of something that many visits share, such as a partner, a date, a code: whoever has worked them out once
   * need not ask again. `key` tells it from others under the same name.
   */
  readonly shared: <T>(
    name: FieldName,
    key: object | string,
    thing: T,
    textsOf: (thing: T, lexicon: Lexicon, register: Register) => Texts,
  ) => void;
}

const countriesOf = ({ country, represents }: Partner, lexicon: Lexicon) =>
  countryNames(lexicon, country, represents);
const kindsOf = (partner: Partner, lexicon: Lexicon) => kindNames(lexicon, [partner]);
const scopesOf = (partner: Partner, lexicon: Lexicon) => scopeNames(lexicon, [partner]);
const sourceTexts = ({ title, publisher }: Source) => said(title, publisher);
const groupNames = ({ name }: { readonly name: Text }) => said(name);
const periodNames = (visit: Visit, _: Lexicon, register: Register) =>
  period.of(visit, register).flatMap((id) => said(register.periodById.get(id)?.name));
const inCountry = (code: string, lexicon: Lexicon) => countryNames(lexicon, code);
const wayTexts = (way: Visit['direction'], lexicon: Lexicon) =>
  called(lexicon, [way], ({ records: r }, d) => [r.direction[d], r.directionPhrase[d]]);
const formatTexts = (format: NonNullable<Visit['format']>, lexicon: Lexicon) =>
  called(lexicon, [format], ({ records }, f) => [records.format[f]]);
const roleTexts = (role: NonNullable<Visit['participants'][number]['role']>, lexicon: Lexicon) =>
  called(lexicon, [role], ({ records }, r) => [records.role[r]]);
const outcomeTexts = (kind: Outcome['kind'], lexicon: Lexicon) =>
  called(lexicon, [kind], ({ records }, k) => [records.outcome[k]]);
const statusTexts = (status: ReturnType<typeof statusOf>, lexicon: Lexicon) =>
  called(lexicon, [status], ({ records }, s) => [records.status[s]]);

/** A visit that is being told of. */
interface Told extends Listener {
  readonly visit: Visit;
  readonly register: Register;
  /** Every wording of a text of its own. */
  readonly say: (name: FieldName, text: Text | undefined) => void;
}

/** With whom and on what it was. */
function tellSubject({ visit, register, say, shared }: Told): void {
  say('title', visit.title);
  for (const p of partnersOf(visit, register)) shared('partner', p, p, partnerNames);
  for (const { person } of visit.participants) {
    const found = register.personById.get(person);
    if (found) shared('person', found, found, namesOf);
  }
  for (const { theme } of visit.themes) {
    const found = register.themeById.get(theme);
    if (found) shared('theme', found, found, namesOf);
  }
}

/** What was said and what came of it. */
function tellContent({ visit: { discussed, outcomes, themes }, say, own }: Told): void {
  for (const text of discussed) say('discussed', text);
  for (const { summary, followUps } of outcomes) {
    say('outcome', summary);
    for (const { note } of followUps) say('outcome', note);
  }
  for (const { evidence } of [...themes, ...outcomes])
    for (const { terms } of evidence) for (const term of terms) own('evidence', term);
}

/** Posts, place and time, and where it is written. */
function tellCircumstances({ visit, register, say, shared }: Told): void {
  const { participants, place, when } = visit;
  for (const { title } of participants) say('post', title);
  for (const { organisation } of participants) say('organisation', organisation);
  say('place', place?.venue);
  say('place', place?.city);
  shared('date', when, when, dateTexts);
  say('note', visit.dateBasis);
  for (const { note } of participants) say('note', note);
  for (const id of visit.sources) {
    const found = register.sourceById.get(id);
    if (found) shared('source', found, found, sourceTexts);
  }
  for (const { theme } of visit.themes) {
    const group = register.groupById.get(register.themeById.get(theme)?.group ?? '');
    if (group) shared('theme', group, group, groupNames);
  }
  shared('period', when, visit, periodNames);
}

/** What a page writes for the ids and codes of the record. A member is not marked as one, so nobody reads that. */
function tellCodes({ visit, register, shared }: Told): void {
  const { participants, place, direction, format } = visit;
  if (place?.country) shared('place', place.country, place.country, inCountry);
  for (const p of partnersOf(visit, register)) {
    shared('country', p, p, countriesOf);
    shared('kind', p.kind, p, kindsOf);
    shared('scope', p.scope, p, scopesOf);
  }
  shared('direction', direction, direction, wayTexts);
  if (format) shared('format', format, format, formatTexts);
  for (const { role } of participants) if (role && role !== 'member') shared('role', role, role, roleTexts);
}

function tellOutcomes({ visit: { outcomes }, shared }: Told): void {
  for (const outcome of outcomes) {
    shared('outcomeKind', outcome.kind, outcome.kind, outcomeTexts);
    const status = statusOf(outcome);
    if (status) shared('status', status, status, statusTexts);
  }
  for (const { due } of outcomes) if (due) shared('due', due.edtf, due, dateTexts);
  for (const { followUps } of outcomes)
    for (const { when } of followUps) shared('reported', when.edtf, when, dateTexts);
}

/**
 * Tells everything that a reader sees of a visit, in every language, what says most about it first; its internal notes are
 * not among it.
 */
export function tellTexts(visit: Visit, register: Register, listener: Listener): void {
  const { own } = listener;
  const say = (name: FieldName, text: Text | undefined) => {
    if (text !== undefined) for (const wording of wordings(text)) own(name, wording);
  };
  const told = { ...listener, visit, register, say };
  tellSubject(told);
  tellContent(told);
  tellCircumstances(told);
  tellCodes(told);
  tellOutcomes(told);
}

/** The same, listed. */
export function visitEntries(visit: Visit, register: Register, lexicon: Lexicon): readonly Entry[] {
  const entries: Entry[] = [];
  tellTexts(visit, register, {
    own: (name, text) => entries.push([name, [text]]),
    shared: (name, _, thing, textsOf) => entries.push([name, textsOf(thing, lexicon, register)]),
  });
  return entries;
}
