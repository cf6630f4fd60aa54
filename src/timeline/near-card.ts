import { commitmentsOf } from '../insight/commitments.ts';
import { type Who, whoOf } from '../insight/who.ts';
import type { Register } from '../records/register.ts';
import { type Said, say } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { CARD } from './label-layout.ts';
import type { Name } from './naming.ts';
import type { Measure } from './text-width.ts';
import { wrap } from './wrap.ts';

/** A card's lines of text, px. */
export const TITLE = { size: 14, line: 18, lines: 3, top: 42 };
export const SMALL = { size: 12, line: 17 };
export const DATE = { line: 14, lines: 2 };
const MARGIN = 12;
/** Room of the seal at the right of the date, and of the ring before it, px. */
const SEAL = 36;
const RING = 17;

/** A line of text in the language it is in. */
export interface CardLine {
  readonly text: string;
  readonly lang: string | undefined;
}

/** What a card says of a visit. */
export interface NearCard {
  readonly who: Who | undefined;
  readonly owed: boolean;
  /** The date and how sure it is; on two lines where the seal leaves it no room. */
  readonly date: readonly string[];
  readonly title: { readonly lines: readonly string[]; readonly lang: string | undefined };
  /** Who led, and how many were there; nothing when nobody is on record. */
  readonly people: CardLine | undefined;
  readonly themes: CardLine | undefined;
}

export interface CardWords {
  readonly people: (n: number) => string;
  readonly others: (n: number) => string;
  readonly comma: string;
}

/** Who led the side that travelled, or the others' side when we met elsewhere. */
function headOf(visit: Visit, register: Register, lang: string): Said | undefined {
  const side = visit.direction === 'outbound' ? 'home' : 'partner';
  const head = visit.participants.find((p) => p.role === 'head' && p.side === side);
  const person = head && register.personById.get(head.person);
  return person && say(person.name, lang);
}

/** As many names as fit on a line, and how many more there are: "Steel · Talent +2". The first stands in any case. */
function listed(names: readonly string[], fits: (text: string) => boolean): string {
  for (let n = names.length; n > 1; n--) {
    const text = names.slice(0, n).join(' · ') + (n < names.length ? ` +${names.length - n}` : '');
    if (fits(text)) return text;
  }
  const [first = ''] = names;
  const more = ` +${names.length - 1}`;
  return names.length > 1 && fits(first + more) ? first + more : first;
}

/** What there is room to say of a visit on its card. */
export function nearCard(
  visit: Visit,
  name: Name,
  register: Register,
  lang: string,
  measure: Measure,
  words: CardWords,
  date: string,
): NearCard {
  const room = CARD.width - 2 * MARGIN;
  const owed = commitmentsOf([visit], register.asOf).length > 0;
  const line = (text: string, of: string | undefined): CardLine | undefined => {
    const [first] = wrap(text, room, 1, (part) => measure(part, SMALL.size, 'sans'));
    return first ? { text: first, lang: of } : undefined;
  };
  const main = register.partnerById.get(visit.partners[0] ?? '');
  const title = say(visit.title, lang);
  const head = headOf(visit, register, lang);
  const others = visit.participants.length - (head ? 1 : 0);
  const people = head
    ? head.text + (others > 0 ? words.comma + words.others(others) : '')
    : others > 0
      ? words.people(others)
      : '';
  const themes = visit.themes.flatMap(({ theme }) => {
    const known = register.themeById.get(theme);
    return known ? [say(known.name, lang).text] : [];
  });
  return {
    who: name.featured ?? (main && whoOf(main, register)),
    owed,
    date: wrap(date, CARD.width - MARGIN - SEAL - (owed ? RING : 0), DATE.lines, (part) =>
      measure(part, SMALL.size, 'sans'),
    ),
    title: {
      lines: wrap(title.text, room, TITLE.lines, (part) => measure(part, TITLE.size, 'serif-bold')),
      lang: title.lang,
    },
    people: line(people, head?.lang),
    themes: line(
      listed(themes, (part) => measure(part, SMALL.size, 'sans') <= room),
      undefined,
    ),
  };
}
