import { type Relationship, relationshipOf } from '../insight/relationship.ts';
import { readView } from '../query/read-view.ts';
import { select } from '../query/select-here.ts';
import type { About } from '../query/show-view.ts';
import { askedKey, type View } from '../query/view.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { visitsAt } from '../records/visits-at.ts';
import { lexicon } from '../words/lexicon.ts';

/** What a deck is about, found in the records. `rows` are of the register, ascending; `visits` are the same in order of time. */
export type Subject = { readonly rows: Uint32Array; readonly visits: readonly Visit[] } & (
  | { readonly kind: 'partner'; readonly partner: Partner; readonly relationship: Relationship }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'visits'; readonly view: View; readonly query: string }
  /** Nothing but what was added to it, or a record that is gone. */
  | { readonly kind: 'nothing'; readonly gone: boolean }
);

const nothing = (gone: boolean): Subject => ({
  kind: 'nothing',
  gone,
  rows: new Uint32Array(0),
  visits: [],
});

/** Finds what a deck is about. A record that is not on record (any more) is said to be gone; nothing throws. */
export function subjectOf(about: About, register: Register): Subject {
  const found = (rows: Uint32Array) => ({ rows, visits: visitsAt(register, rows) });
  switch (about.kind) {
    case 'partner': {
      const partner = register.partnerById.get(about.id);
      if (!partner) return nothing(true);
      const relationship = relationshipOf(register, partner);
      return {
        kind: 'partner',
        partner,
        relationship,
        ...found(register.visitsByPartner.rows(partner.id)),
      };
    }
    case 'theme': {
      const theme = register.themeById.get(about.id);
      return theme
        ? { kind: 'theme', theme, ...found(register.visitsByTheme.rows(theme.id)) }
        : nothing(true);
    }
    case 'visit': {
      const visit = register.visitById.get(about.id);
      const row = register.rowById.get(about.id);
      return visit && row !== undefined
        ? { kind: 'visit', visit, rows: Uint32Array.of(row), visits: [visit] }
        : nothing(true);
    }
    case 'visits': {
      const { view } = readView(new URLSearchParams(about.query), register);
      const { rows } = select(register, view, lexicon);
      return { kind: 'visits', view, query: askedKey(view), ...found(rows) };
    }
    case 'nothing':
      return nothing(false);
  }
}
