import type { Cells } from '../../records/cells.ts';
import type { Exactness } from '../../records/exactness.ts';
import type { PartnerKind, Scope } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import type { Text } from '../../records/text.ts';
import type { Direction, Format, OutcomeKind, Visit } from '../../records/visit.ts';

type Named<Id extends string> = Readonly<Record<Id, string>>;

/** The words that name the values of closed lists. The words of either language fit this shape. */
export interface FacetWords {
  readonly records: {
    readonly direction: Named<Direction>;
    readonly kind: Named<PartnerKind>;
    readonly scope: Named<Scope>;
    readonly format: Named<Format>;
    readonly outcome: Named<OutcomeKind>;
    readonly country: (code: string) => string;
  };
  readonly dates: { readonly years: (from: number, to: number) => string };
  readonly filters: {
    readonly values: {
      readonly formatNone: string;
      readonly outcomeNone: string;
      readonly commitmentOpen: string;
      readonly commitmentNone: string;
      readonly date: Named<Exactness>;
    };
  };
}

/** One thing that visits can be filtered by. Its id is also its key in the address. */
export interface Facet<Id extends string = string> {
  readonly id: Id;
  /** Every value there is to choose from, in display order, those of no visit included. */
  readonly values: (register: Register) => readonly string[];
  /** The values of one visit; a value may be named twice, and a visit may have none. */
  readonly of: (visit: Visit, register: Register) => readonly string[];
  /** The places of the values of all visits, by a quicker way than asking `of` of each; the answer is the same. */
  readonly cells?: (register: Register, place: ReadonlyMap<string, number>) => Cells;
  /** The name of a value: from the records, or in the words of the reader's language. */
  readonly label: (value: string, register: Register, words: FacetWords) => Text;
  /** A few words after the name, such as the years of a period. */
  readonly note?: (value: string, register: Register, words: FacetWords) => string;
  /** Whether values stand as `values` lists them, or those with most visits first. */
  readonly order: 'listed' | 'by-count';
  /** Values that stand before all others, whatever their count. */
  readonly first?: (register: Register) => readonly string[];
  /** How many values are drawn before the rest is asked for; all of them if absent. */
  readonly brief?: number;
  /** What is drawn before the name. */
  readonly mark?: 'seal' | 'direction';
}

/** Keeps the id of a facet as a literal type. */
export const facet = <const Id extends string>(facet: Facet<Id>): Facet<Id> => facet;
