import { paths } from '../query/paths.ts';
import { isoOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { say, sayIn, type Text } from '../records/text.ts';
import {
  isCommitment,
  type Outcome,
  type Participant,
  type Side,
  statusOf,
  type Visit,
} from '../records/visit.ts';
import type { Lang, Words } from '../words/index.ts';
import type { Cell } from './csv.ts';

/** For whom a table is made. */
export interface Asked {
  readonly register: Register;
  readonly lang: Lang;
  readonly words: Words;
  /** The address of the dashboard without what follows `#`; each visit's own address begins with it. */
  readonly home: string;
}

/** What many visits name is put into words once: by its id, or a country by its code. */
interface Reader extends Asked {
  readonly person: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly source: (id: string) => string;
  readonly country: (code: string) => string;
}

interface Column {
  readonly id: keyof Words['exports']['columns'];
  readonly cell: (visit: Visit, reader: Reader) => Cell;
}

const name = (text: Text | undefined, { lang }: Asked): string =>
  text === undefined ? '' : say(text, lang).text;

function once(word: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = word(key);
    known.set(key, text);
    return text;
  };
}

export const readerOf = (asked: Asked): Reader => ({
  ...asked,
  person: once((id) => name(asked.register.personById.get(id)?.name ?? id, asked)),
  theme: once((id) => name(asked.register.themeById.get(id)?.name ?? id, asked)),
  source: once((id) => {
    const source = asked.register.sourceById.get(id);
    return [name(source?.title ?? id, asked), source?.url?.href].filter(Boolean).join(' ');
  }),
  country: once(asked.words.records.country),
});

const listed = (texts: readonly string[], { words }: Reader): string =>
  texts.filter(Boolean).join(words.exports.semicolon);

const partnersOf = (visit: Visit, { register }: Reader) =>
  visit.partners.flatMap((id) => register.partnerById.get(id) ?? []);

/** What is said in sentences, each in a line of its own. */
const lines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n');

/** "Wang Lin (Vice President, CAST, head of delegation)". */
function seat({ person, title, organisation, partner, role, note }: Participant, reader: Reader): string {
  const { register, words } = reader;
  const body = organisation ?? (partner === undefined ? undefined : register.partnerById.get(partner)?.name);
  const post = [name(title, reader), name(body, reader), role === 'member' ? '' : words.records.role[role]];
  const said = [post.filter(Boolean).join(words.exports.comma), name(note, reader)].filter(Boolean);
  const who = reader.person(person);
  return said.length === 0 ? who : words.exports.inBrackets(who, said.join(words.exports.comma));
}

const seats =
  (side: Side) =>
  (visit: Visit, reader: Reader): string =>
    listed(
      visit.participants.filter((p) => p.side === side).map((p) => seat(p, reader)),
      reader,
    );

/** "Intention (intended, owed by us, due 2023, no report): to meet again". What is closed is owed by nobody. */
function outcomeText(outcome: Outcome, reader: Reader): string {
  const { records, dates, exports } = reader.words;
  const { by, due, followUps } = outcome;
  const open = isCommitment(outcome) && [
    by && records.by[by],
    due && exports.due(dates.when(due)),
    followUps.length === 0 && records.noReport,
  ];
  const state = [records.status[statusOf(outcome)].toLocaleLowerCase(), ...(open || [])].filter(Boolean);
  const label = exports.inBrackets(records.outcome[outcome.kind], state.join(exports.comma));
  return exports.labelled(label, name(outcome.summary, reader));
}

/** The columns of a table of visits, in order. Dates stand as the record has them, with the days between which they lie. */
export const visitColumns: readonly Column[] = [
  { id: 'id', cell: (v) => v.id },
  { id: 'date', cell: (v, { words }) => words.dates.when(v.when) },
  { id: 'edtf', cell: (v) => v.when.edtf },
  // An end that the record leaves open has no day.
  { id: 'earliest', cell: ({ when }) => (when.missing?.end === 'first' ? '' : isoOf(when.earliest)) },
  { id: 'latest', cell: ({ when }) => (when.missing?.end === 'last' ? '' : isoOf(when.latest)) },
  { id: 'basis', cell: (v, reader) => name(v.dateBasis, reader) },
  { id: 'direction', cell: (v, { words }) => words.records.direction[v.direction] },
  { id: 'format', cell: (v, { words }) => (v.format ? words.records.format[v.format] : '') },
  { id: 'titleEn', cell: (v) => sayIn(v.title, 'en') ?? '' },
  { id: 'titleZh', cell: (v) => sayIn(v.title, 'zh') ?? '' },
  {
    id: 'partners',
    cell: (v, reader) =>
      listed(
        partnersOf(v, reader).map((p) => name(p.name, reader)),
        reader,
      ),
  },
  { id: 'partnerIds', cell: (v) => v.partners.join(' ') },
  {
    id: 'countries',
    cell: (v, reader) => {
      const codes = partnersOf(v, reader).flatMap((p) => p.represents ?? p.country ?? []);
      return listed([...new Set(codes)].map(reader.country), reader);
    },
  },
  {
    id: 'place',
    cell: ({ place }, reader) =>
      [
        name(place?.venue, reader),
        name(place?.city, reader),
        place?.country ? reader.country(place.country) : '',
      ]
        .filter(Boolean)
        .join(reader.words.exports.comma),
  },
  {
    id: 'themes',
    cell: (v, reader) =>
      listed(
        v.themes.map((t) => reader.theme(t.theme)),
        reader,
      ),
  },
  { id: 'ours', cell: seats('home') },
  { id: 'theirs', cell: seats('partner') },
  { id: 'third', cell: seats('other') },
  {
    id: 'discussed',
    cell: (v, reader) => lines(v.discussed.map((text) => name(text, reader))),
  },
  {
    id: 'outcomes',
    cell: (v, reader) => lines(v.outcomes.map((o) => outcomeText(o, reader))),
  },
  {
    id: 'sources',
    cell: (v, reader) => lines(v.sources.map(reader.source)),
  },
  { id: 'partial', cell: (v, { words }) => (v.partial ? words.visits.partial : '') },
  { id: 'address', cell: (v, { home }) => `${home}${paths.visit(v.id)}` },
];
