import { type Standing, standings } from '../insight/standing.ts';
import { yearOf } from '../records/day.ts';
import { countryOf, type Partner, partnerKinds } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { type Lang, type Words, wordsIn } from '../words/index.ts';

export type DirectoryOrder = 'name' | 'visits' | 'last' | 'country';

/** Partners under one head of the directory. */
export interface DirectoryGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Standing[];
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

function byName(lang: Lang): (a: Partner, b: Partner) => number {
  const compare = inLanguage(lang);
  return (a, b) => compare(say(a.name, lang).text, say(b.name, lang).text) || (a.id < b.id ? -1 : 1);
}

/** By the name of the country or region; partners without one come last. */
function byCountry(lang: Lang): (a: Partner, b: Partner) => number {
  const compare = inLanguage(lang);
  const { country } = wordsIn(lang).records;
  return (a, b) => {
    const [one, other] = [countryOf(a), countryOf(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return compare(country(one), country(other));
  };
}

const lastDay = (row: Standing): number => row.last?.when.latest ?? Number.NEGATIVE_INFINITY;

/** Partners in the order asked for. */
export function inOrder(
  register: Register,
  partners: readonly Partner[],
  order: DirectoryOrder,
  lang: Lang,
): readonly Standing[] {
  const rows = standings(register, partners);
  if (order === 'visits') return rows;
  const names = byName(lang);
  const countries = byCountry(lang);
  return rows.toSorted((a, b) => {
    const first =
      order === 'last' ? lastDay(b) - lastDay(a) : order === 'country' ? countries(a.partner, b.partner) : 0;
    return first || names(a.partner, b.partner);
  });
}

function headOf(row: Standing, order: DirectoryOrder, words: Words): readonly [key: string, title: string] {
  const say = words.partners;
  if (order === 'name') return [row.partner.kind, words.records.kindPlural[row.partner.kind]];
  if (order === 'country') {
    const code = countryOf(row.partner);
    return code === undefined ? ['none', say.groupNoCountry] : [code, words.records.country(code)];
  }
  if (!row.last) return ['none', say.groupNever];
  if (order === 'visits') {
    if (row.visits.length >= 5) return ['many', say.groupMany];
    return row.visits.length > 1 ? ['some', say.groupSome] : ['one', say.groupOne];
  }
  const year = yearOf(row.last.when.latest);
  return yearOf(row.last.when.earliest) === year
    ? [String(year), say.groupYear(year)]
    : ['open', say.groupYearOpen];
}

/** The directory under its heads: by kind, by number of visits, by year of the last one, or by country or region, the largest first. Uncertain years come before none. */
export function directoryGroups(
  register: Register,
  partners: readonly Partner[],
  order: DirectoryOrder,
  lang: Lang,
): readonly DirectoryGroup[] {
  const words = wordsIn(lang);
  const groups = new Map<string, DirectoryGroup & { rows: Standing[] }>();
  for (const row of inOrder(register, partners, order, lang)) {
    const [key, title] = headOf(row, order, words);
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
