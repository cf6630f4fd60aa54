import type { PartnerKind, Scope } from '../../records/partner.ts';
import type { Direction, Format, OutcomeKind, Role, Status } from '../../records/visit.ts';
import type { When } from '../../records/when.ts';

type Named<Id extends string> = Readonly<Record<Id, string>>;

/** How one language writes what records hold as ids, codes and dates. The words of every language fit this shape. */
export interface SearchWords {
  readonly records: {
    readonly direction: Named<Direction>;
    readonly directionPhrase: Named<Direction>;
    readonly kind: Named<PartnerKind>;
    readonly kindPlural: Named<PartnerKind>;
    readonly scope: Named<Scope>;
    readonly format: Named<Format>;
    readonly role: Named<Role>;
    readonly outcome: Named<OutcomeKind>;
    readonly status: Named<Status>;
  };
  /** The names of a country or region, from its ISO 3166-1 alpha-2 code. */
  readonly countries: (code: string) => readonly string[];
  readonly dates: {
    readonly when: (when: When) => string;
    readonly long: (when: When) => string;
    readonly short: (when: When) => string;
  };
}

/**
 * The words of every language at once: a reader of one may search in another. Keep one and the same lexicon; the
 * searchable texts are worked out once for each.
 */
export type Lexicon = readonly SearchWords[];
