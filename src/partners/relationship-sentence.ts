import { SILENCE } from '../insight/partner-headline.ts';
import {
  ourDelegation,
  type Relationship,
  sharedVisits,
  silentMonths,
  theirDelegation,
} from '../insight/relationship.ts';
import type { ThemeUse } from '../insight/theme-use.ts';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say, type Text } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { type Lang, type Words, wordsIn } from '../words/index.ts';
import { type Sentence, type Slot, slot } from '../words/sentence.ts';
import type { Told } from '../words/told.ts';
import { shortPost } from './short-post.ts';

/** A relationship in a sentence or a few, and where its figures and names lead. */
export interface RelationshipSentence {
  readonly parts: Sentence;
  readonly doors: Readonly<Record<string, string>>;
}

/** Names said in a row before the rest becomes a number. */
const NAMED = 2;

const named = (name: string, text: Text, lang: Lang): Slot => {
  const said = say(text, lang);
  return slot(name, said.text, said.lang === lang ? undefined : said.lang);
};

/** What a sentence can say of a visit: when, and who led the delegation that travelled. */
function toldOf(visit: Visit, relationship: Relationship, register: Register, lang: Lang): Told {
  const { head, others } =
    visit.direction === 'outbound' ? ourDelegation(visit) : theirDelegation(visit, relationship.partner.id);
  const someone = head && register.personById.get(head.person);
  return {
    when: slot(`visit ${visit.id}`, wordsIn(lang).dates.long(visit.when)),
    head: someone && named(`person ${someone.id}`, someone.name, lang),
    post: someone && shortPost(head.title, lang),
    leads: head?.role === 'head',
    others,
  };
}

/** One visit as a clause, or two journeys of ours as one. */
function clauses(
  relationship: Relationship,
  register: Register,
  lang: Lang,
  words: Words,
): readonly Sentence[] {
  const home = say(register.dashboard.home.short, lang).text;
  const told = relationship.visits.map((visit) => ({
    visit,
    told: toldOf(visit, relationship, register, lang),
  }));
  const [first, second] = told;
  const inTurn = first && second && first.visit.when.latest < second.visit.when.earliest;
  if (inTurn && told.every(({ visit }) => visit.direction === 'outbound'))
    return [words.insight.wentTwice(home, first.told, second.told)];
  return told.map(({ visit, told: its }) => {
    if (visit.direction === 'joint') return words.insight.met(its);
    return visit.direction === 'outbound' ? words.insight.went(home, its) : words.insight.came(home, its);
  });
}

function topics(themes: readonly ThemeUse[], lang: Lang): readonly Slot[] {
  return themes.slice(0, NAMED).map(({ theme }) => named(`theme ${theme.id}`, theme.name, lang));
}

function companions(
  visit: Visit,
  relationship: Relationship,
  register: Register,
  lang: Lang,
  words: Words,
): Sentence {
  if (visit.partners[0] === relationship.partner.id) return [];
  const others = visit.partners.flatMap((id) =>
    id === relationship.partner.id ? [] : (register.partnerById.get(id) ?? []),
  );
  if (others.length === 0) return [];
  const some = others.slice(0, NAMED).map((p) => named(`partner ${p.id}`, shortNameOf(p), lang));
  return words.insight.alsoThere(some, others.length - some.length);
}

/** The story of no more than two visits: each told, then what they were about. */
function fewVisits(
  relationship: Relationship,
  register: Register,
  lang: Lang,
  words: Words,
): readonly Sentence[] {
  const { visits, themes } = relationship;
  const told = clauses(relationship, register, lang, words);
  const [only, second] = visits;
  if (!only) return [];
  if (second) {
    const both = themes.filter((t) => t.visits.length === visits.length);
    return [words.insight.clauses(told), both.length > 0 ? words.insight.bothAbout(topics(both, lang)) : []];
  }
  const about = topics(themes, lang);
  const talks = only.format === 'talks' && about.length > 0;
  return [
    words.insight.clauses(talks ? [[...told.flat(), ...words.insight.toTalk(about)]] : told),
    about.length > 0 && !talks
      ? words.insight.wasAbout(about, about.length === themes.length, only.direction === 'joint')
      : [],
    companions(only, relationship, register, lang, words),
  ];
}

/** Many visits: how many, since when, which way, and what they were about. */
function manyVisits(
  relationship: Relationship,
  register: Register,
  lang: Lang,
  words: Words,
): readonly Sentence[] {
  const { visits, counts, rhythm, themes } = relationship;
  if (!rhythm) return [];
  const home = say(register.dashboard.home.short, lang).text;
  const first = slot(`visit ${rhythm.first.id}`, words.dates.long(rhythm.first.when));
  const last = slot(`visit ${rhythm.last.id}`, words.dates.long(rhythm.last.when));
  const only = (['inbound', 'outbound', 'joint'] as const).find((d) => counts[d] === visits.length);
  const often = themes.filter((t) => t.visits.length > visits.length / 2);
  return [
    only
      ? words.insight.severalOneWay(home, only, visits.length, first, last)
      : words.insight.several(home, counts.inbound, counts.outbound, counts.joint, first, last),
    often.length > 0 ? words.insight.mostlyAbout(topics(often, lang)) : [],
  ];
}

function outcome(relationship: Relationship, words: Words): Sentence {
  const { agreements, intentions } = relationship;
  const signed = agreements.filter((r) => r.outcome.kind === 'agreement-signed').length;
  const silent = silentMonths(relationship) >= SILENCE;
  return words.insight.outcome(
    signed,
    agreements.length - signed,
    sharedVisits(agreements),
    intentions.length,
    silent,
  );
}

function doorsOf(relationship: Relationship, parts: Sentence): Record<string, string> {
  const partner = [relationship.partner.id];
  const fixed: Record<string, string> = {
    visits: paths.visits({ partner }),
    inbound: paths.visits({ partner, direction: ['inbound'] }),
    outbound: paths.visits({ partner, direction: ['outbound'] }),
    joint: paths.visits({ partner, direction: ['joint'] }),
    agreements: paths.visits({ partner, outcome: ['agreement-signed'] }),
    renewals: paths.visits({ partner, outcome: ['agreement-renewed'] }),
    intentions: paths.visits({ partner, outcome: ['intention'] }),
    parts: paths.visits({ partner: relationship.parts.map((p) => p.id) }),
  };
  const doors: Record<string, string> = { ...fixed };
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const [kind, id] = part.slot.split(/ (.*)/s);
    if (id === undefined) continue;
    if (kind === 'visit') doors[part.slot] = paths.visit(id);
    if (kind === 'partner') doors[part.slot] = paths.partner(id);
  }
  return doors;
}

/** A partner's relationship with us in words made from the records, in one language, and nothing that they do not say. */
export function tellRelationship(
  relationship: Relationship,
  register: Register,
  lang: Lang,
): RelationshipSentence {
  const words = wordsIn(lang);
  const { visits, visitsOfParts } = relationship;
  let sentences: readonly Sentence[];
  if (visits.length === 0)
    sentences = [
      visitsOfParts.length > 0 ? words.insight.onlyParts(visitsOfParts.length) : [words.insight.noVisit],
    ];
  else if (visits.length <= 2) sentences = fewVisits(relationship, register, lang, words);
  else sentences = manyVisits(relationship, register, lang, words);
  const parts = [...sentences, visits.length > 0 ? outcome(relationship, words) : []]
    .filter((s) => s.length > 0)
    .flatMap((s, i): Sentence => (i === 0 ? s : [words.insight.space, ...s]));
  return { parts, doors: doorsOf(relationship, parts) };
}
