import { type Day, yearOf } from '../records/day.ts';
import { countryOf, type Partner, partnerKinds } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { type Lang, type Words, wordsIn } from '../words/index.ts';

export type DirectoryOrder = 'name' | 'visits' | 'last' | 'country';

/** Up to so many partners are drawn at once. */
export const MANY = 150;

/** A partner as the directory lists it. No record of a visit is read for it. */
export interface DirectoryRow {
  readonly partner: Partner;
  /** Places of its visits in the register, in order of time. */
  readonly visits: Uint32Array;
  /** Place of the visit that may have been last; absent without visits. */
  readonly last?: number;
}

/** Partners under one head of the directory. */
export interface DirectoryGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly DirectoryRow[];
}

const collators = new Map<string, Intl.Collator>();

/** The order of names in a language: letters in English, pinyin in Chinese. */
function inLanguage(lang: Lang): Intl.Collator['compare'] {
  let collator = collators.get(lang);
  if (!collator) {
    collator = new Intl.Collator(lang === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true });
    collators.set(lang, collator);
  }
  return collator.compare;
}

/** A row with what it is sorted by, each worked out once. */
interface Sorted {
  readonly row: DirectoryRow;
  readonly name: string;
  readonly country: string | undefined;
  readonly lastDay: number;
}

type Compare = (a: Sorted, b: Sorted) => number;

const byId: Compare = (a, b) => (a.row.partner.id < b.row.partner.id ? -1 : 1);
const byLast: Compare = (a, b) => (a.lastDay === b.lastDay ? 0 : b.lastDay - a.lastDay);

/** By the name of the country or region; partners without one come last. */
const byCountry =
  (compare: Intl.Collator['compare']): Compare =>
  ({ country: one }, { country: other }) =>
    one === undefined || other === undefined
      ? Number(one === undefined) - Number(other === undefined)
      : compare(one, other);

/** First and last day of the date of a visit, given by its place in the register. */
function daysOf({ time: { date, dates } }: Register, visit: number): readonly [earliest: Day, latest: Day] {
  const at = date[visit] ?? 0;
  return [dates.earliest[at] ?? 0, dates.latest[at] ?? 0];
}

function rowOf(register: Register, partner: Partner): DirectoryRow {
  const visits = register.visitsByPartner.rows(partner.id);
  const latest = (visit: number) => daysOf(register, visit)[1];
  let last = visits[0];
  for (const visit of visits) if (last === undefined || latest(visit) >= latest(last)) last = visit;
  return { partner, visits, ...(last !== undefined && { last }) };
}

/** Partners in the order asked for. */
export function inOrder(
  register: Register,
  partners: readonly Partner[],
  order: DirectoryOrder,
  lang: Lang,
): readonly DirectoryRow[] {
  const compare = inLanguage(lang);
  const { country } = wordsIn(lang).records;
  const byName: Compare = (a, b) => compare(a.name, b.name) || byId(a, b);
  const countries = byCountry(compare);
  const orders: Readonly<Record<DirectoryOrder, Compare>> = {
    name: byName,
    visits: (a, b) => b.row.visits.length - a.row.visits.length || byLast(a, b) || byId(a, b),
    last: (a, b) => byLast(a, b) || byName(a, b),
    country: (a, b) => countries(a, b) || byName(a, b),
  };
  return partners
    .map((partner): Sorted => {
      const row = rowOf(register, partner);
      const code = countryOf(partner);
      return {
        row,
        name: say(partner.name, lang).text,
        country: code === undefined ? undefined : country(code),
        lastDay: row.last === undefined ? Number.NEGATIVE_INFINITY : daysOf(register, row.last)[1],
      };
    })
    .sort(orders[order])
    .map(({ row }) => row);
}

function headOf(
  register: Register,
  row: DirectoryRow,
  order: DirectoryOrder,
  words: Words,
): readonly [key: string, title: string] {
  const say = words.partners;
  if (order === 'name') return [row.partner.kind, words.records.kindPlural[row.partner.kind]];
  if (order === 'country') {
    const code = countryOf(row.partner);
    return code === undefined ? ['none', say.groupNoCountry] : [code, words.records.country(code)];
  }
  if (row.last === undefined) return ['none', say.groupNever];
  if (order === 'visits') {
    if (row.visits.length >= 5) return ['many', say.groupMany];
    return row.visits.length > 1 ? ['some', say.groupSome] : ['one', say.groupOne];
  }
  const [earliest, latest] = daysOf(register, row.last);
  const year = yearOf(latest);
  return yearOf(earliest) === year ? [String(year), say.groupYear(year)] : ['open', say.groupYearOpen];
}

/** The directory under its heads: by kind, by number of visits, by year of the last one, or by country or region, the largest first. Uncertain years come before none. */
export function directoryGroups(
  register: Register,
  partners: readonly Partner[],
  order: DirectoryOrder,
  lang: Lang,
): readonly DirectoryGroup[] {
  const words = wordsIn(lang);
  const groups = new Map<string, DirectoryGroup & { rows: DirectoryRow[] }>();
  for (const row of inOrder(register, partners, order, lang)) {
    const [key, title] = headOf(register, row, order, words);
    const group = groups.get(key) ?? { key, title, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const found = [...groups.values()];
  if (order === 'name') {
    const kinds: readonly string[] = partnerKinds;
    const rank = (g: DirectoryGroup) => kinds.indexOf(g.key);
    return found.sort((a, b) => rank(a) - rank(b));
  }
  const late = (g: DirectoryGroup) => ['open', 'none'].indexOf(g.key);
  return found.sort((a, b) => late(a) - late(b) || (order === 'country' ? b.rows.length - a.rows.length : 0));
}
