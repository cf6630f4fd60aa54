import { fold } from '../../query/search/fold.ts';
import { isoOf } from '../../records/day.ts';
import type { Register } from '../../records/register.ts';
import { wordings } from '../../records/text.ts';
import type { Visit } from '../../records/visit.ts';

/** So many of what was found are listed. */
const SHOWN = 30;

const textOf = (visit: Visit, register: Register): string => {
  const partners = visit.partners.flatMap((id) => register.partnerById.get(id) ?? []);
  return fold(
    [
      ...wordings(visit.title),
      ...partners.flatMap(({ name, short }) => [...wordings(name), ...(short ? wordings(short) : [])]),
      isoOf(visit.when.earliest),
      visit.id,
    ].join('\n'),
  );
};

const known = new WeakMap<Register, string[]>();

/** The text of a visit by its place in the register, made once. */
function textAt(register: Register, row: number, visit: Visit): string {
  const texts = known.get(register) ?? [];
  known.set(register, texts);
  texts[row] ??= textOf(visit, register);
  return texts[row];
}

/** The visits with all the words, the latest first: as many as are listed, and how many there are. */
export function findVisits(
  register: Register,
  q: string,
): { readonly visits: readonly Visit[]; readonly found: number } {
  const terms = fold(q).split(' ').filter(Boolean);
  const visits: Visit[] = [];
  let found = 0;
  for (let row = register.visits.length - 1; row >= 0; row--) {
    const visit = register.visits[row];
    if (!visit) continue;
    if (terms.length > 0) {
      const text = textAt(register, row, visit);
      if (!terms.every((term) => text.includes(term))) continue;
    }
    found++;
    if (visits.length < SHOWN) visits.push(visit);
  }
  return { visits, found };
}
