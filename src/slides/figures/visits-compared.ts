import { MOST_COMPARED, readCompareView } from '../../query/compare-view.ts';
import type { Register } from '../../records/register.ts';
import { say } from '../../records/text.ts';
import type { Visit } from '../../records/visit.ts';
import { list } from '../../words/format.ts';
import type { Lang, Words } from '../../words/index.ts';
import { addressOf } from './address.ts';
import { partnersSaid } from './partners-said.ts';

/** Visits that a slide has room for beside one another. */
export const BESIDE = 4;

/** The visits that an address sets beside one another, in order of time. */
export const visitsCompared = (register: Register, href: string): readonly Visit[] =>
  readCompareView(addressOf(href).params, register)
    .view.visit.slice(0, MOST_COMPARED)
    .flatMap((id) => register.visitById.get(id) ?? []);

/** What some visits are compared by: a head, and what each visit has. What none of them has is left out. */
export function comparedBy(
  visits: readonly Visit[],
  register: Register,
  lang: Lang,
  words: Words,
): readonly { readonly id: string; readonly head: string; readonly of: (visit: Visit) => string }[] {
  const { columns } = words.meeting.figure;
  const named = (texts: readonly string[]) => list(lang, texts);
  const ways = [
    { id: 'date', head: columns.date, of: ({ when }: Visit) => words.dates.long(when) },
    {
      id: 'partners',
      head: columns.partners,
      of: (visit: Visit) => named(partnersSaid(visit, register, lang)),
    },
    {
      id: 'direction',
      head: columns.direction,
      of: ({ direction }: Visit) => words.records.direction[direction],
    },
    {
      id: 'themes',
      head: columns.themes,
      of: ({ themes }: Visit) =>
        named(
          themes.flatMap(({ theme }) => {
            const found = register.themeById.get(theme);
            return found ? [say(found.name, lang).text] : [];
          }),
        ),
    },
    {
      id: 'outcomes',
      head: columns.outcomes,
      of: ({ outcomes }: Visit) =>
        named([...new Set(outcomes.map(({ kind }) => words.records.outcome[kind]))]),
    },
  ];
  return ways.filter(({ of }) => visits.some((visit) => of(visit) !== ''));
}
